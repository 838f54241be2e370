"""`Same`, from `#/components/schemas/Same`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Same = TypeAliasType("Same", models.Card | str)
