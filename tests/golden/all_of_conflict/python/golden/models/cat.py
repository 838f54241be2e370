"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class Cat(ApiModel):
    kind: Literal["cat"] = "cat"
    """Which kind."""

    size: int | None = None
    note: int | None = None
    child: models.CatChild | None = None
