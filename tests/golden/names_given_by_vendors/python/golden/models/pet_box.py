"""`PetBox`, from `#/components/schemas/PET_V2/properties/box`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class PetBox(ApiModel):
    size: int | None = None
