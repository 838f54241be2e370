"""`Colors`, from `#/components/schemas/Colors`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Colors = TypeAliasType("Colors", list[models.Color])
