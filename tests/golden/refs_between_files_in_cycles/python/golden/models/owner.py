"""`Owner`, from `parts/owner.yaml#/Owner`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .home import Home
    from .pet_small1 import PetSmall1


class Owner(ApiModel):
    pet: PetSmall1 | None = None
    home: Home | None = None
