"""`VariableUpdate`, from `#/components/schemas/VariableUpdate`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class VariableUpdate(ApiModel):
    limits: models.VariableLimits | None = None
