"""`ApiIndicesRequest`, from `#/components/schemas/api.indices.Request`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ApiIndicesRequest(ApiModel):
    a: str | None = None
