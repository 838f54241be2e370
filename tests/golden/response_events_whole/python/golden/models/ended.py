"""`Ended`, from `#/components/schemas/Ended`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Ended(ApiModel):
    data: str
    event: Literal["ended"] = "ended"
