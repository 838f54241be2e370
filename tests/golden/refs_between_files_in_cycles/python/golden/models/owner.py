"""`Owner`, from `parts/owner.yaml#/Owner`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Owner(ApiModel):
    pet: models.PetSmall1 | None = None
    home: models.Home | None = None
