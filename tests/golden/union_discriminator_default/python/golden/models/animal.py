"""`Animal`, from `#/components/schemas/Animal`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Animal(ApiModel):
    kind: Literal["Animal"] | str | None = None
    legs: int | None = None
