"""`Indices_Request`, from `#/components/schemas/indices.Request`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Indices_Request(ApiModel):
    b: str | None = None
