"""`Pair`, from `#/components/schemas/Pair`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Pair = TypeAliasType("Pair", tuple[models.Color, int])
