"""`NullsNested`, from `#/components/schemas/Nulls/properties/nested`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

NullsNested = TypeAliasType("NullsNested", str | int)
