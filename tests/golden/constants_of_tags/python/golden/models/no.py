"""`No`, from `#/components/schemas/No`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class No(ApiModel):
    kind: Literal["no"] = "no"
    why: str | None = None
