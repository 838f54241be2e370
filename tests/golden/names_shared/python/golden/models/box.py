"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .bin_form import BinForm


class Box(ApiModel):
    form: BinForm | None = None
