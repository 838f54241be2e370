"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.models import ApiModel


class Shape(ApiModel):
    names: list[str] | None = None
    loose: list[Any] | None = None
    grid: list[list[int]] | None = None
    scores: dict[str, float] | None = None
    points: dict[str, models.Point] | None = None
    open_tuple: list[Any] | None = None
