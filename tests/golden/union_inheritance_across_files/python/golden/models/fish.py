"""`Fish`, from `fish.yaml#`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Fish(ApiModel):
    kind: Literal["fish"] = "fish"
    fins: int | None = None
