"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Box(ApiModel):
    form: models.BinForm | None = None
