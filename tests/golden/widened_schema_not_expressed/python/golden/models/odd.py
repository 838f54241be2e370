"""`Odd`, from `#/components/schemas/Odd`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import ApiModel


class Odd(ApiModel):
    not_empty: str | None = None
    named: dict[str, int] | None = None
    has_one: list[int] | None = None
    forbidden: Any = None
