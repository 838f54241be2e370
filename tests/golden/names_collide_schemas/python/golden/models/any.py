"""`Any_`, from `#/components/schemas/Any`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import ApiModel


class Any_(ApiModel):
    g: Any = None
