"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .maybe_owner import MaybeOwner
    from .owner import Owner
    from .pet_tag import PetTag


class Pet(ApiModel):
    owner: Owner | None
    tag: PetTag | None
    both: MaybeOwner
    optional: MaybeOwner | None = None
