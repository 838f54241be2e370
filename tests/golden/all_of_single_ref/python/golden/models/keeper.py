"""`Keeper`, from `#/components/schemas/Keeper`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .owner import Owner

Keeper = TypeAliasType("Keeper", "Owner")
"""Another name."""
