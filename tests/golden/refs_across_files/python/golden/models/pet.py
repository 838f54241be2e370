"""`Pet`, from `parts/pet.yaml#`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str
    parent: models.Pet | None = None
    owner: models.Owner | None = None
