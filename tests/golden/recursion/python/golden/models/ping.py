"""`Ping`, from `#/components/schemas/Ping`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Ping(ApiModel):
    pong: models.Pong | None = None
