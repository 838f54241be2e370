"""`Puppy`, from `#/components/schemas/Puppy`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Puppy(ApiModel):
    kind: Literal["Puppy"] | str = "Puppy"
    bark: bool | None = None
    weeks: int | None = None
