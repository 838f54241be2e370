"""`PagedPets`, from
`#/paths/~1pets/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .paged_pets_edge import PagedPetsEdge
    from .pet import Pet


class PagedPets(ApiModel):
    items: list[Pet]
    edge: PagedPetsEdge | None = None
    total: int | None = None
