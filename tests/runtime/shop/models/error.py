from __future__ import annotations
from typing import Any
from .._runtime.models import Model
class Error(Model):
    """An error."""
    error: dict[str, Any] | None = None
