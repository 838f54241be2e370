"""`Point`, from `#/components/schemas/Point`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Point = TypeAliasType("Point", tuple[float, float])
