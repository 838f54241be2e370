"""`Ids`, from `#/components/schemas/Ids`."""

from __future__ import annotations

from uuid import UUID

from typing_extensions import TypeAliasType

Ids = TypeAliasType("Ids", list[UUID])
