"""`Nested`, from `#/components/schemas/Nested`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .nested_item import NestedItem

Nested = TypeAliasType("Nested", "list[NestedItem]")
