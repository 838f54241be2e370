"""`Fish`, from `fish.yaml#`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Fish(ApiModel):
    kind: str
    fins: int | None = None
