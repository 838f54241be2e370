"""`BinForm`, from `#/components/schemas/Bin/properties/form`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class BinForm(ApiModel):
    weight: int | None = None
