"""`Eagle`, from `#/components/schemas/Eagle`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Eagle(ApiModel):
    kind: str
    span: float | None = None
