"""`Yes`, from `#/components/schemas/Yes`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Yes(ApiModel):
    at: str | None = None
    kind: Literal["yes"] | None = None
