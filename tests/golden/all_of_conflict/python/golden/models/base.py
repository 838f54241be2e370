"""`Base`, from `#/components/schemas/Base`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .base_child import BaseChild


class Base(ApiModel):
    kind: str | None = None
    """Which kind."""

    size: float | None = None
    note: str | None = None
    child: BaseChild | None = None
