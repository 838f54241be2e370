"""`Puppy`, from `#/components/schemas/Puppy`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Puppy(ApiModel):
    kind: str
    bark: bool | None = None
    weeks: int | None = None
