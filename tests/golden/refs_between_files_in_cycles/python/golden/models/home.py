"""`Home`, from `parts/home.yaml#`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Home(ApiModel):
    inhabitants: list[models.Owner] | None = None
    rooms: list[models.ARoom] | None = None
