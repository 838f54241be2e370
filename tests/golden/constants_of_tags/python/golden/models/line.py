"""`Line`, from `#/components/schemas/Line`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Line(ApiModel):
    to: float


class LineDict(TypedDict, total=False):
    """`Line` as a dict."""

    to: Required[float]
