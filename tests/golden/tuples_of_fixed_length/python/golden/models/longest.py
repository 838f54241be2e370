"""`Longest`, from `#/components/schemas/Longest`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Longest = TypeAliasType("Longest", tuple[str, int])
