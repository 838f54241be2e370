"""`Straight`, from `#/components/schemas/Straight`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Straight = TypeAliasType("Straight", str)
