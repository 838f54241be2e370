"""`NamedTree`, from `#/components/schemas/NamedTree`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class NamedTree(ApiModel):
    children: list[models.NamedTree] | None = None
    name: str | None = None
