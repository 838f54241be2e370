"""`Empty`, from `#/components/schemas/Empty`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Empty(ApiModel):
    """An object without declared properties."""
