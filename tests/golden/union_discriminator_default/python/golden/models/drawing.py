"""`Drawing`, from `#/components/schemas/Drawing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .any_line import AnyLine
    from .any_shape import AnyShape


class Drawing(ApiModel):
    shape: AnyShape | None = None
    none: AnyLine | None = None
