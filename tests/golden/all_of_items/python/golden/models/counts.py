"""`Counts`, from `#/components/schemas/Counts`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Counts = TypeAliasType("Counts", dict[str, int])
