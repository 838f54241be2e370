"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import ApiModel


class Pet(ApiModel):
    weight: float | None = None
    parts: list[Any] | None = None
