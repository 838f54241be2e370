"""`Animal`, from `#/components/schemas/Animal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .any_pet import AnyPet

Animal = TypeAliasType("Animal", "AnyPet")
