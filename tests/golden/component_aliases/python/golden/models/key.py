"""`Key`, from `#/components/schemas/Key`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Key = TypeAliasType("Key", models.Id)
