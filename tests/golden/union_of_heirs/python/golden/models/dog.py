"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: Literal["dog"] = "dog"
    name: str | None = None
    bark: bool | None = None


class DogDict(TypedDict, total=False):
    """`Dog` as a dict."""

    kind: Required[Literal["dog"]]
    name: str
    bark: bool
