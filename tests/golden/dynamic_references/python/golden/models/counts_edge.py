"""`CountsEdge`, from `#/components/schemas/Counts/$defs/Edge`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class CountsEdge(ApiModel):
    node: models.CountsItem | None = None
    next: models.CountsEdge | None = None
