"""`Filter`, from `#/components/parameters/Filter/schema`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Filter(ApiModel):
    a: str | None = None


class FilterDict(TypedDict, total=False):
    """`Filter` as a dict."""

    a: str
