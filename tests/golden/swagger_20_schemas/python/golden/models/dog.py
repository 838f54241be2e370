"""`Dog`, from `#/definitions/Dog`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.models import ApiModel, IsoDate


class Dog(ApiModel):
    kind: str
    name: str
    id: UUID | None = None
    born: IsoDate | None = None
    barks: bool | None = None
