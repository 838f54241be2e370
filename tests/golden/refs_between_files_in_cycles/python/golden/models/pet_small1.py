"""`PetSmall1`, from `#/components/schemas/Pet~1small~01%`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class PetSmall1(ApiModel):
    owner: models.Owner | None = None
    next: models.PetSmall1 | None = None
