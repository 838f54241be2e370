"""`ReadingEitherObject`, from `#/components/schemas/Reading/properties/either`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ReadingEitherObject(ApiModel):
    a: str | None = None
