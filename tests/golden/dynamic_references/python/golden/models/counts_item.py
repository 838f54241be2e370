"""`CountsItem`, from `#/components/schemas/Counts/$defs/item`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

CountsItem = TypeAliasType("CountsItem", int)
