"""`MoveNear`, from `#/components/schemas/Move/properties/near`."""

from __future__ import annotations

import datetime as _dt

from typing_extensions import TypeAliasType

from .. import models

MoveNear = TypeAliasType("MoveNear", models.Moment | models.Move)

MoveNearDict = TypeAliasType(
    "MoveNearDict", _dt.datetime | _dt.date | str | None | models.Move | models.MoveDict
)
"""`MoveNear` with dicts for models."""
