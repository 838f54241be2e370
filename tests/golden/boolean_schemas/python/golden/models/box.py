"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .anything import Anything


class Box(ApiModel):
    content: Any
    forbidden: Any = None
    empty: Any = None
    list_: Annotated[list[Any] | None, Field(alias="list")] = None
    none: list[Any] | None = None
    named: Anything | None = None
