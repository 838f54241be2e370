"""`Animal`, from `#/components/schemas/Animal`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Animal = TypeAliasType("Animal", models.AnyPet)
