"""`StylesQuery`, from
`#/paths/~1{simple}~1{label}~1{matrix}/get/parameters/9/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class StylesQuery(ApiModel):
    b: bool | None = None


class StylesQueryDict(TypedDict, total=False):
    """`StylesQuery` as a dict."""

    b: bool
