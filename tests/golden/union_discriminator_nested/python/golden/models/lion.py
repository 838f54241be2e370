"""`Lion`, from `#/components/schemas/Lion`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Lion(ApiModel):
    kind: Literal["lion"] = "lion"
    mane: bool | None = None
