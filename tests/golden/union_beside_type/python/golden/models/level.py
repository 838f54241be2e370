"""`Level`, from `#/components/schemas/Level`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Level = TypeAliasType("Level", int)
