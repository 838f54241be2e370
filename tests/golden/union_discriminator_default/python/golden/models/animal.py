"""`Animal`, from `#/components/schemas/Animal`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Animal(ApiModel):
    kind: str | None = None
    legs: int | None = None
