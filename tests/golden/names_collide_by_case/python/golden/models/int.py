"""`Int`, from `#/components/schemas/int`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Int(ApiModel):
    g: int | None = None
