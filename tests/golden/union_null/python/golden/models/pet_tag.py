"""`PetTag`, from `#/components/schemas/Pet/properties/tag`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

PetTag = TypeAliasType("PetTag", str | int)
