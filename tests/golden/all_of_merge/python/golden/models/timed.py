"""`Timed`, from `#/components/schemas/Timed`."""

from __future__ import annotations

from .._runtime.models import ApiModel, IsoDateTime


class Timed(ApiModel):
    at: IsoDateTime | None = None
