"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    name: str | None = None
    parent: models.NewPet | None = None
