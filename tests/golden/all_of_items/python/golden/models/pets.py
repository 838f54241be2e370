"""`Pets`, from `#/components/schemas/Pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .pets_item import PetsItem

Pets = TypeAliasType("Pets", "list[PetsItem]")
