"""`Reading`, from `#/components/schemas/Reading`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Reading(ApiModel):
    value: str | float | bool
    limit: int | None = None
    label: str | None = None
    nothing: None = None
    either: str | list[int] | models.ReadingEitherObject | None = None
