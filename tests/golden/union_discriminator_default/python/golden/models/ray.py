"""`Ray`, from `#/components/schemas/Ray`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Ray(ApiModel):
    end: Literal["Ray"] | str = "Ray"
