"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: str
    barks: bool
