"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Pet(ApiModel):
    owner: models.Owner | None = None
    """Who feeds it."""

    size: models.Size | str | None = None
    """Deprecated."""

    strict: models.PetStrict | None = None
    """A person."""

    more: models.PetMore | None = None
    """A person."""
