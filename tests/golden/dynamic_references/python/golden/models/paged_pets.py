"""`PagedPets`, from
`#/paths/~1pets/get/responses/200/content/application~1json/schema`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class PagedPets(ApiModel):
    items: list[models.Pet]
    edge: models.PagedPetsEdge | None = None
    total: int | None = None
