"""`Husky`, from `#/components/schemas/Husky`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Husky(ApiModel):
    kind: Literal["husky", "malamute"] | str
    sled: int | None = None
