"""`Key`, from `#/components/schemas/Key`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .id import Id

Key = TypeAliasType("Key", "Id")
