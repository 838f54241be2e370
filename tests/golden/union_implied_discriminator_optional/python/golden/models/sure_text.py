"""`SureText`, from `#/components/schemas/Sure/oneOf/0`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class SureText(ApiModel):
    type: Literal["text"] = "text"
    text: str | None = None
