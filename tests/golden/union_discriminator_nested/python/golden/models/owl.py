"""`Owl`, from `#/components/schemas/Owl`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Owl(ApiModel):
    kind: str
    hoots: bool | None = None
