"""`Nested`, from `#/components/schemas/Nested`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Nested = TypeAliasType("Nested", "list[models.NestedItem]")
