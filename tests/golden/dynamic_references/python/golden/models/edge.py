"""`Edge`, from `#/components/schemas/Edge`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Edge(ApiModel):
    node: models.PageItem | None = None
    next: models.Edge | None = None
