"""`Ratio`, from `#/components/schemas/Ratio`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Ratio = TypeAliasType("Ratio", float)
