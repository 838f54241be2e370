"""`Stored`, from `#/components/schemas/Stored`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Stored(ApiModel):
    id: str
