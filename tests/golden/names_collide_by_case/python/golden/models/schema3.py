"""`Schema3`, from `#/components/schemas/schema`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Schema3(ApiModel):
    d: models.Schema | None = None
