"""`List2`, from `#/components/schemas/list`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class List2(ApiModel):
    a: str | None = None
