"""`Client_`, from `#/components/schemas/Client`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Client_(ApiModel):
    e: models.ApiError_ | None = None
