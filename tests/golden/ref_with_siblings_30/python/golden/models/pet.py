"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .owner import Owner


class Pet(ApiModel):
    owner: Owner
    keeper: Owner | None
    """Who feeds it."""
