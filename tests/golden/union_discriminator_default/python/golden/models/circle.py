"""`Circle`, from `#/components/schemas/Circle`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Circle(ApiModel):
    form: str
    radius: float | None = None
