"""`PetApi`, from `#/components/schemas/PetApi`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetApi(ApiModel):
    i: str | None = None
