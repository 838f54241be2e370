"""`Ids`, from `#/components/schemas/Ids`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .id import Id

Ids = TypeAliasType("Ids", "list[Id]")
