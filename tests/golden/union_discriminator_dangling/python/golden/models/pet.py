"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Pet = TypeAliasType("Pet", models.Cat | models.Dog)
