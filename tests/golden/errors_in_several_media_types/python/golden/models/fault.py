"""`Fault`, from `#/components/schemas/Fault`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Fault(ApiModel):
    id: int
