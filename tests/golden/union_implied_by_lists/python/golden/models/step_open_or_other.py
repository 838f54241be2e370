"""`StepOpenOrOther`, from `#/components/schemas/Step/oneOf/1`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class StepOpenOrOther(ApiModel):
    type: Literal["OPEN", "SWAP", "SHOW"] | str
