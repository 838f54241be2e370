"""`EventStarted`, from `#/components/schemas/Event/oneOf/0`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class EventStarted(ApiModel):
    """Started"""

    type: Literal["queued", "started"] | str
    at: str | None = None
