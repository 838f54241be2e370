"""`NestedItem`, from `#/components/schemas/Nested/items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .nested import Nested

NestedItem = TypeAliasType("NestedItem", Union[str, "Nested"])
