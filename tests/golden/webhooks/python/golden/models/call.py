"""`Call`, from `#/components/schemas/Call`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Call(ApiModel):
    at: str | None = None
