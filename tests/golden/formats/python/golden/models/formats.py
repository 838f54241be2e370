"""`Formats`, from `#/components/schemas/Formats`."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from .._runtime.models import (
    ApiModel,
    Base64,
    IsoDate,
    IsoDateTime,
    IsoDuration,
    IsoTime,
)


class Formats(ApiModel):
    at: IsoDateTime
    day: IsoDate
    clock: IsoTime
    span: IsoDuration
    id: UUID
    data: Base64
    price: Decimal
    link: str
    big: int
    raw: str | None = None
    encoded: Base64 | None = None
    small: int | None = None
    real: float | None = None
    mail: str | None = None
    unknown: str | None = None
