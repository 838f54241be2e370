"""`Schema`, from `#/components/schemas/Schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .schema3 import Schema3


class Schema(ApiModel):
    e: Schema3 | None = None
