"""`Pong`, from `#/components/schemas/Pong`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Pong(ApiModel):
    ping: models.Ping
