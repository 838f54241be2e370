"""`Circle`, from `#/components/schemas/Circle`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Circle(ApiModel):
    r: float
    shape_type: Annotated[Literal["circle"], Field(alias="shape-type")] = "circle"


class CircleDict(TypedDict, total=False):
    """`Circle` as a dict."""

    r: Required[float]
    shape_type: Required[Literal["circle"]]
