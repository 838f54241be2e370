"""`List`, from `#/components/schemas/List`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class List(ApiModel):
    n: list[models.List] | None = None
