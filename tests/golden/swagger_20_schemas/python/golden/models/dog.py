"""`Dog`, from `#/definitions/Dog`."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from .._runtime.models import ApiModel, IsoDate


class Dog(ApiModel):
    name: str
    kind: Literal["Dog"] | str = "Dog"
    id: UUID | None = None
    born: IsoDate | None = None
    barks: bool | None = None
