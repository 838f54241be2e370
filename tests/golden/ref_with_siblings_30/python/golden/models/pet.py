"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    owner: models.Owner
    """A person."""

    keeper: models.Owner | None
    """Who feeds it."""
