"""`Ray`, from `#/components/schemas/Ray`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Ray(ApiModel):
    end: str
