"""`VariableLimits`, from `#/components/schemas/VariableCreate/properties/limits`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class VariableLimits(ApiModel):
    low: int | None = None
