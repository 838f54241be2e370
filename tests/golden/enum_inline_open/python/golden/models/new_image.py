"""`NewImage`, from `#/components/schemas/NewImage`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class NewImage(ApiModel):
    size: Literal["small", "large"] | str
    format: Literal["png", 'it\'s "odd"'] | str | None = None
    count: Literal[1, 2, 4] | int | None = None
    mixed: Literal["auto", 1, True] | str | int | bool | None = None


class NewImageDict(TypedDict, total=False):
    """`NewImage` as a dict."""

    size: Required[Literal["small", "large"]]
    format: Literal["png", 'it\'s "odd"']
    count: Literal[1, 2, 4]
    mixed: Literal["auto", 1, True] | None
