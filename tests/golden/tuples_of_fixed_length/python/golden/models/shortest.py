"""`Shortest`, from `#/components/schemas/Shortest`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Shortest = TypeAliasType("Shortest", list[str | int])
