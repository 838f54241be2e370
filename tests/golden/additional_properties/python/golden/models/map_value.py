"""`MapValue`, from `#/components/schemas/Map/additionalProperties`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class MapValue(ApiModel):
    n: int | None = None
