"""`HolderStop`, from `#/components/schemas/Holder/properties/stop`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

HolderStop = TypeAliasType("HolderStop", str | list[str])
