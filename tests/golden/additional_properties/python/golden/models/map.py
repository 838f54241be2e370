"""`Map`, from `#/components/schemas/Map`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Map = TypeAliasType("Map", dict[str, models.MapValue])
