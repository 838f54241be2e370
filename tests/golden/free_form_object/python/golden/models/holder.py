"""`Holder`, from `#/components/schemas/Holder`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.models import ApiModel


class Holder(ApiModel):
    settings: models.Settings | None = None
    """Whatever you like."""

    meta: dict[str, Any] | None = None
