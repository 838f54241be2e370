"""`VariableCreate`, from `#/components/schemas/VariableCreate`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class VariableCreate(ApiModel):
    limits: models.VariableLimits | None = None
    owner: models.Person | None = None
    """Person"""
