"""`PetMore`, from `#/components/schemas/Pet/properties/more`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetMore(ApiModel):
    """A person."""

    name: str | None = None
    phone: str | None = None
