"""`SearchExpression`, from
`#/paths/~1search/get/parameters/0/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from collections.abc import Sequence


class SearchExpression(ApiModel):
    all: list[str]


class SearchExpressionDict(TypedDict, total=False):
    """`SearchExpression` as a dict, or as keyword arguments."""

    all: Required[Sequence[str]]
