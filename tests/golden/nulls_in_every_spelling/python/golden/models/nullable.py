"""`Nullable`, from `#/components/schemas/Nullable`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Nullable(ApiModel):
    name: str | None = None
