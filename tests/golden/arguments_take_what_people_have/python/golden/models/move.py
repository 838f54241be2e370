"""`Move`, from `#/components/schemas/Move`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from typing_extensions import Required, TypedDict

from .. import models
from .._runtime.models import ApiModel, Base64, IsoDate, IsoDuration, IsoTime


class Move(ApiModel):
    to: models.Moment
    dt: IsoDate | None = None
    clock: IsoTime | None = None
    span: IsoDuration | None = None
    ids: models.Ids | None = None
    prices: dict[str, Decimal] | None = None
    near: models.MoveNear | None = None
    data: Base64 | None = None


class MoveDict(TypedDict, total=False):
    """`Move` as a dict."""

    to: Required[_dt.datetime | _dt.date | str | None]
    dt: _dt.date | str
    clock: _dt.time | str
    span: _dt.timedelta | str
    ids: Sequence[UUID | str]
    prices: Mapping[str, Decimal | int | float | str]
    near: models.MoveNear | models.MoveNearDict
    data: bytes
