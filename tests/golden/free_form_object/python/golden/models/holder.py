"""`Holder`, from `#/components/schemas/Holder`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .settings import Settings


class Holder(ApiModel):
    settings: Settings | None = None
    meta: dict[str, Any] | None = None
