"""`Dog`, from `dog.yaml#`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: Literal["dog"] | str = "dog"
    bark: bool | None = None
