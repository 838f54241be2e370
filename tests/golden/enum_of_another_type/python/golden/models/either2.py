"""`Either2`, from `#/components/schemas/Either/oneOf/1`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Either2(ApiModel):
    v: Literal["2"] = "2"
    b: str | None = None
