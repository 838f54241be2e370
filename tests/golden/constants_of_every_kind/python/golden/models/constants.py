"""`Constants`, from `#/components/schemas/Constants`."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import ApiModel


class Constants(ApiModel):
    nothing: None
    object: dict[str, Any]
    list_: Annotated[list[int], Field(alias="list")]
    text: Literal["x"] = "x"
    integer: Literal[1] = 1
    fraction: float = 1.5
    boolean: Literal[False] = False
