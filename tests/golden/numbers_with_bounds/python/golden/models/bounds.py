"""`Bounds`, from `#/components/schemas/Bounds`."""

from __future__ import annotations

import builtins as _builtins

from .._runtime.models import ApiModel


class Bounds(ApiModel):
    ratio: float | None = None
    """A share."""

    n: int | None = None
    code: str | None = None
    list: _builtins.list[str] | None = None
