"""`DataArray3`, from `#/components/schemas/dataArray`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class DataArray3(ApiModel):
    b: int | None = None
