"""`Cat`, from `#/components/schemas/Cat`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Cat(ApiModel):
    kind: Literal["cat"] = "cat"
    name: str | None = None


class CatDict(TypedDict, total=False):
    """`Cat` as a dict."""

    kind: Required[Literal["cat"]]
    name: str
