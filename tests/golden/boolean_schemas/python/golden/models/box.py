"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING, Any

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .anything import Anything


class Box(ApiModel):
    content: Any
    forbidden: Any = None
    empty: Any = None
    list: _builtins.list[Any] | None = None
    none: _builtins.list[Any] | None = None
    named: Anything | None = None
