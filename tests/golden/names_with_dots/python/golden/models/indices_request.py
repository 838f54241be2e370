"""`IndicesRequest`, from `#/components/schemas/IndicesRequest`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class IndicesRequest(ApiModel):
    c: str | None = None
