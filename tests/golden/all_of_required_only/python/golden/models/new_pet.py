"""`NewPet`, from `#/components/schemas/NewPet`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class NewPet(ApiModel):
    name: str
    age: int | None = None
