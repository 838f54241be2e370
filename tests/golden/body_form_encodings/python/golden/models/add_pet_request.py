"""`AddPetRequest`, from
`#/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class AddPetRequest(ApiModel):
    name: str
    tags: list[str] | None = None
    owner: models.AddPetRequestOwner | None = None
    sizes: list[int] | None = None
    colors: list[str] | None = None
    filter: models.AddPetRequestFilter | None = None
    url: str | None = None
    note: str | None = None
