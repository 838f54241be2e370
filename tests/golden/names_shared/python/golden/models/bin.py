"""`Bin`, from `#/components/schemas/Bin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .bin_form import BinForm


class Bin(ApiModel):
    form: BinForm | None = None
