"""`Thing`, from `#/components/schemas/Thing`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Thing(ApiModel):
    id: models.Id
    key: models.Key | None = None
    ids: models.Ids | None = None
