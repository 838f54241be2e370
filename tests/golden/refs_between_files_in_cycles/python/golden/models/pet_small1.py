"""`PetSmall1`, from `#/components/schemas/Pet~1small~01%`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .owner import Owner


class PetSmall1(ApiModel):
    owner: Owner | None = None
    next: PetSmall1 | None = None
