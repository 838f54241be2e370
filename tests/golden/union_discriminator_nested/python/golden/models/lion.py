"""`Lion`, from `#/components/schemas/Lion`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Lion(ApiModel):
    kind: str
    mane: bool | None = None
