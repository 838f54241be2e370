"""`ColorOrColors`, from `#/components/schemas/ColorOrColors`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

ColorOrColors = TypeAliasType("ColorOrColors", models.Color | models.Colors | int)
