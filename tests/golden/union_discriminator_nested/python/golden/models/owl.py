"""`Owl`, from `#/components/schemas/Owl`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class Owl(ApiModel):
    kind: Literal["owl"] = "owl"
    hoots: bool | None = None
