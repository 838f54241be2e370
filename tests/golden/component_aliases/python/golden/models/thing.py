"""`Thing`, from `#/components/schemas/Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .id import Id
    from .ids import Ids
    from .key import Key


class Thing(ApiModel):
    id: Id
    key: Key | None = None
    ids: Ids | None = None
