"""`PostBFilter`, from `#/components/parameters/Filter/schema`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import ApiModel


class PostBFilter(ApiModel):
    a: str | None = None


class PostBFilterDict(TypedDict, total=False):
    """`PostBFilter` as a dict, or as keyword arguments."""

    a: str
