"""`Dog`, from `#/definitions/Dog`."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: str
    name: str
    id: UUID | None = None
    born: dt.date | None = None
    barks: bool | None = None
