"""`Holder`, from `#/components/schemas/Holder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .holder_stop import HolderStop
    from .input import Input


class Holder(ApiModel):
    input: Input | None = None
    one: str | None = None
    stop: HolderStop | None = None
