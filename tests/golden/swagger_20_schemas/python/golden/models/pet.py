"""`Pet`, from `#/definitions/Pet`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.models import ApiModel, IsoDate


class Pet(ApiModel):
    kind: str
    name: str
    id: UUID | None = None
    born: IsoDate | None = None
