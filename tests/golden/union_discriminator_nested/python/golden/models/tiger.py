"""`Tiger`, from `#/components/schemas/Tiger`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Tiger(ApiModel):
    kind: Literal["tiger"] = "tiger"
    stripes: int | None = None
