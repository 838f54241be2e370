"""`Problem`, from `#/components/schemas/Problem`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Problem(ApiModel):
    message: str | None = None
