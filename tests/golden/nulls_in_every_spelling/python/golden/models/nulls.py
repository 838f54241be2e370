"""`Nulls`, from `#/components/schemas/Nulls`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .nullable import Nullable
    from .nulls_nested import NullsNested
    from .pet import Pet


class Nulls(ApiModel):
    type: str | None
    any_of: str | None
    one_of: Pet | None
    enum: Literal["a", "b"] | str | None
    one_value: Literal["a"] | None
    constant: None
    any_constant: int | None
    nullable: str | None
    beside_ref: Pet | None
    beside_all_of: Pet | None
    of_ref: Nullable | None
    nested: NullsNested | None
    items: list[int | None]
