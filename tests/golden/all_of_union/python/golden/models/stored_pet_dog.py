"""`StoredPetDog`, from `#/components/schemas/StoredPet/allOf/1/oneOf/1`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class StoredPetDog(ApiModel):
    id: str
    kind: Literal["dog"] = "dog"
    barks: bool | None = None
