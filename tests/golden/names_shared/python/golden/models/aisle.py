"""`Aisle`, from `#/components/schemas/Aisle`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Aisle(ApiModel):
    form: models.AisleForm | None = None
