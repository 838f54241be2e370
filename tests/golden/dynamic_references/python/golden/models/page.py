"""`Page`, from `#/components/schemas/Page`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .edge import Edge
    from .page_item import PageItem


class Page(ApiModel):
    items: list[PageItem]
    edge: Edge | None = None
    total: int | None = None
