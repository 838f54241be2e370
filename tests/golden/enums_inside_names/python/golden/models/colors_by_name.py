"""`ColorsByName`, from `#/components/schemas/ColorsByName`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

ColorsByName = TypeAliasType("ColorsByName", dict[str, models.Colors])
