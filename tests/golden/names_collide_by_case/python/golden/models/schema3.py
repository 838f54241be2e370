"""`Schema3`, from `#/components/schemas/schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .schema import Schema


class Schema3(ApiModel):
    d: Schema | None = None
