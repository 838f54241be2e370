"""`Dog`, from `dog.yaml#`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class Dog(ApiModel):
    bark: str | None = None


class DogDict(TypedDict, total=False):
    """`Dog` as a dict."""

    bark: str
