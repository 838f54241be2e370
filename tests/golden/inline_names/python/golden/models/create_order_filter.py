"""`CreateOrderFilter`, from `#/paths/~1orders/post/parameters/0/schema`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreateOrderFilter(ApiModel):
    since: str | None = None


class CreateOrderFilterDict(TypedDict, total=False):
    """`CreateOrderFilter` as a dict."""

    since: str
