"""`ARoom`, from `parts/home.yaml#/$defs/a room`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class ARoom(ApiModel):
    home: models.Home | None = None
