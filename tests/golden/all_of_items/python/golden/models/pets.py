"""`Pets`, from `#/components/schemas/Pets`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Pets = TypeAliasType("Pets", list[models.PetsItem])
