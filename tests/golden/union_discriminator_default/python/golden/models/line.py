"""`Line`, from `#/components/schemas/Line`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Line(ApiModel):
    end: str
