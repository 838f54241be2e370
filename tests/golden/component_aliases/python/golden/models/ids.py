"""`Ids`, from `#/components/schemas/Ids`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Ids = TypeAliasType("Ids", list[models.Id])
