"""`StylesDeep`, from
`#/paths/~1{simple}~1{label}~1{matrix}/get/parameters/7/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class StylesDeep(ApiModel):
    a: int | None = None


class StylesDeepDict(TypedDict, total=False):
    """`StylesDeep` as a dict."""

    a: int
