"""`CreateOrderRequest`, from
`#/paths/~1orders/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from collections.abc import Sequence
<<<<<<< HEAD
=======
from typing import TYPE_CHECKING, Required, TypedDict
>>>>>>> main

from .._runtime.models import ApiModel

<<<<<<< HEAD
=======
if TYPE_CHECKING:
    from .create_order_request_lines_item import (
        CreateOrderRequestLinesItem,
        CreateOrderRequestLinesItemDict,
    )

>>>>>>> main

class CreateOrderRequest(ApiModel):
    lines: list[CreateOrderRequestLinesItem]


class CreateOrderRequestDict(TypedDict, total=False):
    """`CreateOrderRequest` as a dict."""

    lines: Required[
        Sequence[CreateOrderRequestLinesItem | CreateOrderRequestLinesItemDict]
    ]
