"""`Birds`, from `#/components/schemas/Birds`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Birds = TypeAliasType("Birds", models.Eagle | models.Owl)
