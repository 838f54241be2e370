"""`Schema`, from `#/components/schemas/Schema`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Schema(ApiModel):
    e: models.Schema3 | None = None
