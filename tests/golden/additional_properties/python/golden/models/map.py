"""`Map`, from `#/components/schemas/Map`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .map_value import MapValue

Map = TypeAliasType("Map", "dict[str, MapValue]")
