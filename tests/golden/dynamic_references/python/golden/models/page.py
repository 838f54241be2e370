"""`Page`, from `#/components/schemas/Page`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Page(ApiModel):
    items: list[models.PageItem]
    edge: models.Edge | None = None
    total: int | None = None
