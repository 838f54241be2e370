"""`PartLink`, from `#/components/schemas/Part/anyOf/1`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class PartLink(ApiModel):
    url: str
    type: Literal["link"] = "link"
