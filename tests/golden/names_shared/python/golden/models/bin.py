"""`Bin`, from `#/components/schemas/Bin`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Bin(ApiModel):
    form: models.BinForm | None = None
