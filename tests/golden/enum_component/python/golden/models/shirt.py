"""`Shirt`, from `#/components/schemas/Shirt`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .size import Size


class Shirt(ApiModel):
    size: Size | str
    sizes: list[Size | str] | None = None
