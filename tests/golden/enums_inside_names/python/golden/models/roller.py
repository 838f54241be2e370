"""`Roller`, from `#/components/schemas/Roller`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Roller(ApiModel):
    width: int
    kind: Literal["roller"] = "roller"
