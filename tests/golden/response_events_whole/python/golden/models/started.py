"""`Started`, from `#/components/schemas/Started`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .started_data import StartedData


class Started(ApiModel):
    data: StartedData
    event: Literal["started"] = "started"
