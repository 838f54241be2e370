"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .point import Point


class Shape(ApiModel):
    names: list[str] | None = None
    loose: list[Any] | None = None
    grid: list[list[int]] | None = None
    scores: dict[str, float] | None = None
    points: dict[str, Point] | None = None
    open_tuple: list[Any] | None = None
