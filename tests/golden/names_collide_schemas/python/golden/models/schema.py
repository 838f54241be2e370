"""`Schema`, from `#/components/schemas/---`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Schema(ApiModel):
    m: str | None = None
