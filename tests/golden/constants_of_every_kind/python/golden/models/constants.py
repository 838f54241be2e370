"""`Constants`, from `#/components/schemas/Constants`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Literal

from .._runtime.models import ApiModel


class Constants(ApiModel):
    fraction: float
    nothing: None
    object: dict[str, Any]
    list: _builtins.list[int]
    text: Literal["x"] = "x"
    integer: Literal[1] = 1
    boolean: Literal[False] = False
