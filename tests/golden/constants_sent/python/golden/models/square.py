"""`Square`, from `#/components/schemas/Square`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Square(ApiModel):
    type: Literal["square"] = "square"
    side: float | None = None


class SquareDict(TypedDict, total=False):
    """`Square` as a dict."""

    type: Required[Literal["square"]]
    side: float
