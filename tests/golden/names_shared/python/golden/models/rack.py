"""`Rack`, from `#/components/schemas/Rack`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .shape import Shape


class Rack(ApiModel):
    shape: Shape | None = None
