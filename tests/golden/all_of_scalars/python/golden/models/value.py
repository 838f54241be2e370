"""`Value`, from `#/components/schemas/Value`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Value = TypeAliasType("Value", str | int)
