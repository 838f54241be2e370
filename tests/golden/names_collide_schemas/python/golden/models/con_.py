"""`Con`, from `#/components/schemas/con`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Con(ApiModel):
    k: str | None = None
