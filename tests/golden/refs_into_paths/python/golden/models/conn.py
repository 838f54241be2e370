"""`Conn`, from `#/components/parameters/conn/schema`."""

from __future__ import annotations

from uuid import UUID

from typing_extensions import TypeAliasType

Conn = TypeAliasType("Conn", UUID)
