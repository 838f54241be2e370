"""`ReadingEitherObject`, from
`#/components/schemas/Reading/properties/either/type/2`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class ReadingEitherObject(ApiModel):
    a: str | None = None
