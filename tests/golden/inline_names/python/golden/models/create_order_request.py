"""`CreateOrderRequest`, from
`#/paths/~1orders/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import Required, TypedDict

from .. import models
from .._runtime.models import ApiModel


class CreateOrderRequest(ApiModel):
    lines: list[models.CreateOrderRequestLinesItem]


class CreateOrderRequestDict(TypedDict, total=False):
    """`CreateOrderRequest` as a dict."""

    lines: Required[
        Sequence[
            models.CreateOrderRequestLinesItem | models.CreateOrderRequestLinesItemDict
        ]
    ]
