"""`IndicesBody`, from
`#/paths/~1indices/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class IndicesBody(ApiModel):
    a: str | None = None


class IndicesBodyDict(TypedDict, total=False):
    """`IndicesBody` as a dict."""

    a: str
