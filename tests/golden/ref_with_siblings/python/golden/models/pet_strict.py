"""`PetStrict`, from `#/components/schemas/Pet/properties/strict`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetStrict(ApiModel):
    """A person."""

    name: str
