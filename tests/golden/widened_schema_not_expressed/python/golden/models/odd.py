"""`Odd`, from `#/components/schemas/Odd`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import ApiModel


class Odd(ApiModel):
    not_empty: str | None = None
    patterned: dict[str, Any] | None = None
    has_one: list[int] | None = None
