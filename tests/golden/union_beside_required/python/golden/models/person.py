"""`Person`, from `#/components/schemas/Person`."""

from __future__ import annotations

from .._runtime.models import ApiModel, IsoDate


class Person(ApiModel):
    mail: str
    born: IsoDate | None = None
