"""`List`, from `#/components/schemas/List`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class List(ApiModel):
    b: str | None = None
