"""`MoveNear`, from `#/components/schemas/Move/properties/near`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .moment import Moment
    from .move import Move, MoveDict

MoveNear = TypeAliasType("MoveNear", Union["Moment", "Move"])

MoveNearDict = TypeAliasType(
    "MoveNearDict", Union[_dt.datetime, _dt.date, str, None, "Move", "MoveDict"]
)
"""`MoveNear` with dicts for models."""
