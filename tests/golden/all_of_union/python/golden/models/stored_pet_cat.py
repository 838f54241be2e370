"""`StoredPetCat`, from `#/components/schemas/StoredPet/allOf/1/oneOf/0`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class StoredPetCat(ApiModel):
    id: str
    kind: Literal["cat"] = "cat"
    lives: int | None = None
