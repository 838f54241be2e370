"""`Poodle`, from `#/components/schemas/Poodle`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Poodle(ApiModel):
    kind: models.PoodleKind = "poodle"
    """Not a husky."""
