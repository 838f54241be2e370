"""`AddPetRequest`, from
`#/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .add_pet_request_filter import AddPetRequestFilter
    from .add_pet_request_owner import AddPetRequestOwner


class AddPetRequest(ApiModel):
    name: str
    tags: list[str] | None = None
    owner: AddPetRequestOwner | None = None
    sizes: list[int] | None = None
    colors: list[str] | None = None
    filter: AddPetRequestFilter | None = None
    url: str | None = None
    note: str | None = None
