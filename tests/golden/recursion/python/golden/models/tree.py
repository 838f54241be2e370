"""`Tree`, from `#/components/schemas/Tree`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Tree(ApiModel):
    left: models.Tree | None = None
    children: list[models.Tree] | None = None
