"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: Literal["dog"] | str = "dog"
    barks: bool | None = None
