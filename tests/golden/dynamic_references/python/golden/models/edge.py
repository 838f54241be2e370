"""`Edge`, from `#/components/schemas/Edge`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .page_item import PageItem


class Edge(ApiModel):
    node: PageItem | None = None
    next: Edge | None = None
