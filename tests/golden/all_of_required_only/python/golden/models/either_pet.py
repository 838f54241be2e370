"""`EitherPet`, from `#/components/schemas/EitherPet`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class EitherPet(ApiModel):
    name: str | None = None
    id: int | None = None
