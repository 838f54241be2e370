"""`Optional`, from `#/components/schemas/Optional`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Optional(ApiModel):
    f: Optional | None = None
