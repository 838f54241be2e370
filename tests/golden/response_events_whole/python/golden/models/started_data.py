"""`StartedData`, from `#/components/schemas/Started/properties/data`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class StartedData(ApiModel):
    job: int | None = None
