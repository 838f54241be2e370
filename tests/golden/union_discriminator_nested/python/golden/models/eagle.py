"""`Eagle`, from `#/components/schemas/Eagle`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Eagle(ApiModel):
    kind: Literal["eagle"] = "eagle"
    span: float | None = None
