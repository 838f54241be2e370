"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Cat(ApiModel):
    kind: Literal["Cat"] | str = "Cat"
    lives: int | None = None
