"""`OrderLine`, from `#/components/schemas/Order/$defs/line`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderLine(ApiModel):
    count: int | None = None
