"""`PagedPetsEdge`, from
`#/paths/~1pets/get/responses/200/content/application~1json/schema/$defs/Edge`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class PagedPetsEdge(ApiModel):
    node: models.Pet | None = None
    next: models.PagedPetsEdge | None = None
