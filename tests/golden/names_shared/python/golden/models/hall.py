"""`Hall`, from `#/components/schemas/Hall`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Hall(ApiModel):
    form: models.AisleForm | None = None
