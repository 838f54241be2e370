"""`Rack`, from `#/components/schemas/Rack`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Rack(ApiModel):
    shape: models.Shape | None = None
