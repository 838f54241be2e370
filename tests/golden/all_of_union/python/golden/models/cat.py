"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Cat(ApiModel):
    kind: Literal["cat"] = "cat"
    lives: int | None = None
