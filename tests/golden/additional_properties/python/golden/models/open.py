"""`Open`, from `#/components/schemas/Open`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Open(ApiModel):
    name: str | None = None
