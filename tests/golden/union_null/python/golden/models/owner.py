"""`Owner`, from `#/components/schemas/Owner`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Owner(ApiModel):
    name: str | None = None
