"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .cat_child import CatChild


class Cat(ApiModel):
    kind: Literal["cat"] = "cat"
    """Which kind."""

    size: int | None = None
    note: int | None = None
    child: CatChild | None = None
