"""`Both`, from `#/components/schemas/Both`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Both(ApiModel):
    a: str | None = None
    b: str | None = None
    c: str | None = None
    d: str | None = None
