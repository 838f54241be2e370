"""`EventEnded`, from `#/components/schemas/Event/oneOf/1`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class EventEnded(ApiModel):
    """Ended"""

    type: Literal["done", "failed"] | str
    code: int | None = None
