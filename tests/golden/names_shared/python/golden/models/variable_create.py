"""`VariableCreate`, from `#/components/schemas/VariableCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .person import Person
    from .variable_limits import VariableLimits


class VariableCreate(ApiModel):
    limits: VariableLimits | None = None
    owner: Person | None = None
    """Person"""
