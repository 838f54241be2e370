"""`Pickup`, from `#/components/schemas/Pickup`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Pickup(ApiModel):
    shop: str
