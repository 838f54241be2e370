"""`None_`, from `#/components/schemas/None`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class None_(ApiModel):
    j: str | None = None
