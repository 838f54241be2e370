"""`PetResponse`, from `#/components/responses/Pet/content/application~1json/schema`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetResponse(ApiModel):
    id: int
