"""`Owner`, from `#/components/schemas/Owner`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Owner(ApiModel):
    """A person."""

    name: str | None = None
