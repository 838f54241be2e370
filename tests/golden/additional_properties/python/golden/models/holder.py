"""`Holder`, from `#/components/schemas/Holder`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Holder(ApiModel):
    open: models.Open | None = None
    map: models.Map | None = None
