"""`DataArray2`, from `#/components/schemas/DataArray2`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class DataArray2(ApiModel):
    c: int | None = None
