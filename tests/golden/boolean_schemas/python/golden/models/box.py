"""`Box`, from `#/components/schemas/Box`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Never

from pydantic import Field

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .anything import Anything


class Box(ApiModel):
    content: Any
    forbidden: Never | None = None
    empty: Any = None
    list_: Annotated[list[Any] | None, Field(alias="list")] = None
    none_: Annotated[list[Never] | None, Field(alias="none")] = None
    named: Anything | None = None
