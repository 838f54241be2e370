"""`Holder`, from `#/components/schemas/Holder`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Holder(ApiModel):
    input: models.Input | None = None
    one: str | None = None
    stop: models.HolderStop | None = None
