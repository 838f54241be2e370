"""`Either1`, from `#/components/schemas/Either/oneOf/0`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Either1(ApiModel):
    v: Literal["1"] = "1"
    a: str | None = None
