"""`HolderStop`, from `#/components/schemas/Holder/properties/stop`."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

HolderStop = TypeAliasType("HolderStop", Union[str, list[str]])
