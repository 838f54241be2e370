"""`Pet`, from `#/definitions/Pet`."""

from __future__ import annotations

import datetime as dt
from typing import Required, TypedDict
from uuid import UUID

from .._runtime.models import ApiModel, IsoDate


class Pet(ApiModel):
    kind: str
    name: str
    id: UUID | None = None
    born: IsoDate | None = None


class PetDict(TypedDict, total=False):
    """`Pet` as a dict, or as keyword arguments."""

    kind: Required[str]
    id: UUID
    name: Required[str]
    born: dt.date | None
