"""`Pair`, from `#/components/schemas/Pair`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Pair = TypeAliasType("Pair", tuple[str, int])
