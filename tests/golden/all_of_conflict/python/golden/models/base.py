"""`Base`, from `#/components/schemas/Base`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Base(ApiModel):
    kind: str | None = None
    """Which kind."""

    size: float | None = None
    note: str | None = None
    child: models.BaseChild | None = None
