"""`Total`, from `#/components/schemas/Total`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Total = TypeAliasType("Total", int)
