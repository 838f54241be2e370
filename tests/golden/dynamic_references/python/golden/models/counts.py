"""`Counts`, from `#/components/schemas/Counts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .counts_edge import CountsEdge
    from .counts_item import CountsItem


class Counts(ApiModel):
    items: list[CountsItem]
    edge: CountsEdge | None = None
    total: int | None = None
    sum: int | None = None
