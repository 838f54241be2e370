"""`Tiger`, from `#/components/schemas/Tiger`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Tiger(ApiModel):
    kind: str
    stripes: int | None = None
