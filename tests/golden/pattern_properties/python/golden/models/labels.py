"""`Labels`, from `#/components/schemas/Labels`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.models import ApiModel


class Labels(ApiModel):
    closed: dict[str, str] | None = None
    alone: dict[str, str] | None = None
    several: dict[str, int | str | None] | None = None
    beside: dict[str, int | bool] | None = None
    open: dict[str, Any] | None = None
    of_objects: dict[str, models.Owner] | None = None
