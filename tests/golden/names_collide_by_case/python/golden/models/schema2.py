"""`Schema2`, from `#/components/schemas/-`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Schema2(ApiModel):
    c: str | None = None
