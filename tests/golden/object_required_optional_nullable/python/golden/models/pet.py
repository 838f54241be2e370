"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Pet(ApiModel):
    """An animal."""

    name: str
    """What it is called."""

    owner: str | None
    age: int | None = None
    nickname: str | None = None
