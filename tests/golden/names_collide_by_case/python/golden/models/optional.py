"""`Optional`, from `#/components/schemas/Optional`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Optional(ApiModel):
    f: models.Optional | None = None
