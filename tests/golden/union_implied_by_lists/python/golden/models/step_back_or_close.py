"""`StepBackOrClose`, from `#/components/schemas/Step/oneOf/0`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class StepBackOrClose(ApiModel):
    type: Literal["BACK", "CLOSE"] | str
