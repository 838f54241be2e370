"""`PartText`, from `#/components/schemas/Part/anyOf/0`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class PartText(ApiModel):
    text: str
    type: Literal["text"] = "text"
