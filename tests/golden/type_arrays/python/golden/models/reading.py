"""`Reading`, from `#/components/schemas/Reading`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .reading_either_object import ReadingEitherObject


class Reading(ApiModel):
    value: str | float | bool
    limit: int | None = None
    label: str | None = None
    nothing: None = None
    either: str | list[int] | ReadingEitherObject | None = None
