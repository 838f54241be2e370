"""`ColorOrNumber`, from `#/components/schemas/ColorOrNumber`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

ColorOrNumber = TypeAliasType("ColorOrNumber", models.Color | int)
