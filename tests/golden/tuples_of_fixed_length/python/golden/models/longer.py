"""`Longer`, from `#/components/schemas/Longer`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Longer = TypeAliasType("Longer", list[str | int | bool])
