"""`Circle`, from `#/components/schemas/Circle`."""

from __future__ import annotations

from typing import ClassVar, Literal

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Circle(ApiModel):
    r: float
    type: Literal["circle"] = "circle"
    version: Literal[1] = 1
    fast: Literal["api"] = "api"
    maybe: Literal["maybe"] | None = None
    other: str | None = None
    object: Literal["circle"] | None = None
    _read_only: ClassVar = frozenset({"object"})


class CircleDict(TypedDict, total=False):
    """`Circle` as a dict."""

    type: Required[Literal["circle"]]
    r: Required[float]
    version: Literal[1]
    fast: Literal["api"]
    maybe: Literal["maybe"]
    other: str
    object: Literal["circle"]
