"""`Named`, from `#/components/schemas/Named`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Named(ApiModel):
    """Has a name."""

    name: str
