"""`Id`, from `#/components/schemas/Id`."""

from __future__ import annotations

from uuid import UUID

from typing_extensions import TypeAliasType

Id = TypeAliasType("Id", UUID | None)
