"""`PagedPetsEdge`, from
`#/paths/~1pets/get/responses/200/content/application~1json/schema/$defs/Edge`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .pet import Pet


class PagedPetsEdge(ApiModel):
    node: Pet | None = None
    next: PagedPetsEdge | None = None
