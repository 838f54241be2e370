"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .owner import Owner
    from .pet_more import PetMore
    from .pet_strict import PetStrict
    from .size import Size


class Pet(ApiModel):
    owner: Owner | None = None
    """Who feeds it."""

    size: Size | str | None = None
    """Deprecated."""

    strict: PetStrict | None = None
    more: PetMore | None = None
