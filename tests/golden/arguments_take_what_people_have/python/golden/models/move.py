"""`Move`, from `#/components/schemas/Move`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict
from uuid import UUID

from .._runtime.models import ApiModel, Base64, IsoDate, IsoDuration, IsoTime

if TYPE_CHECKING:
    from .ids import Ids
    from .moment import Moment
    from .move_near import MoveNear, MoveNearDict


class Move(ApiModel):
    to: Moment
    dt: IsoDate | None = None
    clock: IsoTime | None = None
    span: IsoDuration | None = None
    ids: Ids | None = None
    prices: dict[str, Decimal] | None = None
    near: MoveNear | None = None
    data: Base64 | None = None


class MoveDict(TypedDict, total=False):
    """`Move` as a dict, or as keyword arguments."""

    to: Required[_dt.datetime | _dt.date | str | None]
    dt: _dt.date | str
    clock: _dt.time | str
    span: _dt.timedelta | str
    ids: Sequence[UUID | str]
    prices: Mapping[str, Decimal | int | float | str]
    near: MoveNear | MoveNearDict
    data: bytes
