"""`Circle`, from `#/components/schemas/Circle`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Circle(ApiModel):
    form: Literal["Circle"] | str = "Circle"
    radius: float | None = None
