"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Shape(ApiModel):
    form: str
