"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

import builtins as _builtins
from typing import Any

from .. import models
from .._runtime.models import ApiModel


class Box(ApiModel):
    content: Any
    forbidden: Any = None
    empty: Any = None
    list: _builtins.list[Any] | None = None
    none: _builtins.list[Any] | None = None
    named: models.Anything | None = None
