"""`Update`, from `#/components/schemas/Update`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Update(ApiModel):
    data: str
    event: str | None = None
    retry: int | None = None
