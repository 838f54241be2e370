"""`Schema3dModel`, from `#/components/schemas/3d-model`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Schema3dModel(ApiModel):
    l: str | None = None
