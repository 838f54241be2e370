"""`Counts`, from `#/components/schemas/Counts`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Counts(ApiModel):
    items: list[models.CountsItem]
    edge: models.CountsEdge | None = None
    total: int | None = None
    sum: int | None = None
