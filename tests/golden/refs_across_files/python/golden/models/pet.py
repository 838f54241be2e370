"""`Pet`, from `parts/pet.yaml#`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .owner import Owner


class Pet(ApiModel):
    name: str
    parent: Pet | None = None
    owner: Owner | None = None
