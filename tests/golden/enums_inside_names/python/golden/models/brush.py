"""`Brush`, from `#/components/schemas/Brush`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Brush(ApiModel):
    size: int
    kind: Literal["brush"] = "brush"
