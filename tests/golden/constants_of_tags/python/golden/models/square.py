"""`Square`, from `#/components/schemas/Square`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Square(ApiModel):
    side: float


class SquareDict(TypedDict, total=False):
    """`Square` as a dict."""

    side: Required[float]
