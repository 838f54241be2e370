"""`Chunk`, from `#/components/schemas/Chunk`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Chunk(ApiModel):
    delta: str | None = None
