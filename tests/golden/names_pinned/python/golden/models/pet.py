"""`Pet`, from `#/components/schemas/PET_V2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .home import Home


class Pet(ApiModel):
    home: Home | None = None
