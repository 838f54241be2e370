"""`Dog`, from `#/components/schemas/Dog`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Dog(ApiModel):
    kind: str
    name: str | None = None
    bark: bool | None = None


class DogDict(TypedDict, total=False):
    """`Dog` as a dict."""

    kind: Required[str]
    name: str
    bark: bool
