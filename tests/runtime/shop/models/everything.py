"""A model with a field of every kind."""
# ruff: noqa: TID252, PYI051  # written as the generator writes it

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from .. import models
from .._runtime.models import ApiModel, Base64, IsoDate, IsoDateTime, IsoDuration, IsoTime


class Everything(ApiModel):
    """One of each."""

    when: IsoDateTime | None = None
    day: IsoDate | None = None
    at: IsoTime | None = None
    lasts: IsoDuration | None = None
    id: UUID | None = None
    price: Decimal | None = None
    data: Base64 | None = None
    size: Literal["s", "m"] | str | None = None
    count: int | None = None
    ratio: float | None = None
    flag: bool | None = None
    one_of: models.Image | models.Tree | str | list[int] | None = None
    anything: Any = None
