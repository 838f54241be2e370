"""`Shorter`, from `#/components/schemas/Shorter`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Shorter = TypeAliasType("Shorter", list[str | int])
