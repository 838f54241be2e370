"""`Dog`, from `dog.yaml#`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: str
    bark: bool | None = None
