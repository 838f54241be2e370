"""`Keeper`, from `#/components/schemas/Keeper`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Keeper = TypeAliasType("Keeper", models.Owner)
"""Another name."""
