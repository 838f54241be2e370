"""`Nulls`, from `#/components/schemas/Nulls`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class Nulls(ApiModel):
    type: str | None
    any_of: str | None
    one_of: models.Pet | None
    enum: Literal["a", "b"] | str | None
    one_value: Literal["a"] | None
    constant: None
    any_constant: int | None
    nullable: str | None
    beside_ref: models.Pet | None
    beside_all_of: models.Pet | None
    of_ref: models.Nullable | None
    nested: models.NullsNested | None
    items: list[int | None]
