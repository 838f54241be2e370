"""`Thing`, from `#/components/schemas/Thing`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Thing(ApiModel):
    id: models.Id
    """An identifier."""

    key: models.Key | None = None
    """An identifier."""

    ids: models.Ids | None = None
