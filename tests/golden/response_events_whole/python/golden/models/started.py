"""`Started`, from `#/components/schemas/Started`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class Started(ApiModel):
    data: models.StartedData
    event: Literal["started"] = "started"
