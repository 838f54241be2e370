"""`Closed`, from `#/components/schemas/Closed`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Closed(ApiModel):
    name: str | None = None
