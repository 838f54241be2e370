"""`Fish`, from `#/components/schemas/Fish`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Fish(ApiModel):
    kind: str
    fins: int | None = None
