"""`MaybeOwner`, from `#/components/schemas/MaybeOwner`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

MaybeOwner = TypeAliasType("MaybeOwner", models.Owner | None)
