"""`SureLink`, from `#/components/schemas/Sure/oneOf/1`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class SureLink(ApiModel):
    type: Literal["link"] = "link"
    url: str | None = None
