"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Cat(ApiModel):
    kind: str
    name: str | None = None


class CatDict(TypedDict, total=False):
    """`Cat` as a dict."""

    kind: Required[str]
    name: str
