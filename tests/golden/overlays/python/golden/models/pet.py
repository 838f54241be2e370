"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .new_pet import NewPet


class Pet(ApiModel):
    name: str | None = None
    parent: NewPet | None = None
