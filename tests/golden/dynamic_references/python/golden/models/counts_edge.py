"""`CountsEdge`, from `#/components/schemas/Counts/$defs/Edge`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .counts_item import CountsItem


class CountsEdge(ApiModel):
    node: CountsItem | None = None
    next: CountsEdge | None = None
