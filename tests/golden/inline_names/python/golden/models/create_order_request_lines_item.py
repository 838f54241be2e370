"""`CreateOrderRequestLinesItem`, from
`#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/lines/items`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class CreateOrderRequestLinesItem(ApiModel):
    sku: str | None = None


class CreateOrderRequestLinesItemDict(TypedDict, total=False):
    """`CreateOrderRequestLinesItem` as a dict."""

    sku: str
