"""`Poodle`, from `#/components/schemas/Poodle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .poodle_kind import PoodleKind


class Poodle(ApiModel):
    kind: PoodleKind = "poodle"
    """Not a husky."""
