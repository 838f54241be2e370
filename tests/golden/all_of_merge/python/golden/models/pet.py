"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .._runtime.models import ApiModel, IsoDateTime


class Pet(ApiModel):
    """A pet."""

    name: str
    at: IsoDateTime
    age: int | None = None
