"""`AddPagesRequestItem`, from
`#/paths/~1pages/post/requestBody/content/multipart~1mixed/itemSchema`.
"""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class AddPagesRequestItem(ApiModel):
    text: str


class AddPagesRequestItemDict(TypedDict, total=False):
    """`AddPagesRequestItem` as a dict."""

    text: Required[str]
