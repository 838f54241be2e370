"""`VariableUpdate`, from `#/components/schemas/VariableUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .variable_limits import VariableLimits


class VariableUpdate(ApiModel):
    limits: VariableLimits | None = None
