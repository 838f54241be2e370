"""`PetsItem`, from `#/components/schemas/Pets/allOf/1/items`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetsItem(ApiModel):
    name: str | None = None
    age: int | None = None
