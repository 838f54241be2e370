"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Cat(ApiModel):
    kind: str
    lives: int | None = None
