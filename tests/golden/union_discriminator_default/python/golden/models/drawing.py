"""`Drawing`, from `#/components/schemas/Drawing`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Drawing(ApiModel):
    shape: models.AnyShape | None = None
    none: models.AnyLine | None = None
