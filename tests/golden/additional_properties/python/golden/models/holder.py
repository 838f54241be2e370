"""`Holder`, from `#/components/schemas/Holder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .map import Map
    from .open import Open


class Holder(ApiModel):
    open: Open | None = None
    map: Map | None = None
