"""`DataArray`, from `#/components/schemas/DataArray`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class DataArray(ApiModel):
    a: int | None = None
