"""`Constants`, from `#/components/schemas/Constants`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Literal

from .._runtime.models import ApiModel


class Constants(ApiModel):
    nothing: None
    object: dict[str, Any]
    list: _builtins.list[int]
    text: Literal["x"] = "x"
    integer: Literal[1] = 1
    fraction: float = 1.5
    boolean: Literal[False] = False
