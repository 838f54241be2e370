"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str | None = None
    age: int | None = None
