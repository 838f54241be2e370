"""`SearchExpression`, from
`#/paths/~1search/get/parameters/0/content/application~1json/schema`.
"""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class SearchExpression(ApiModel):
    all: list[str]


class SearchExpressionDict(TypedDict, total=False):
    """`SearchExpression` as a dict."""

    all: Required[Sequence[str]]
