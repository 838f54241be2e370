"""`Dog`, from `#/definitions/Dog`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .pet_address import PetAddress


class Dog(ApiModel):
    kind: str
    name: str
    id: UUID | None = None
    born: dt.date | None = None
    address: PetAddress | None = None
    barks: bool | None = None
