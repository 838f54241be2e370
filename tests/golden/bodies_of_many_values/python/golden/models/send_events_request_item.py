"""`SendEventsRequestItem`, from
`#/paths/~1events/post/requestBody/content/text~1event-stream/itemSchema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class SendEventsRequestItem(ApiModel):
    event: str | None = None
    data: str | None = None


class SendEventsRequestItemDict(TypedDict, total=False):
    """`SendEventsRequestItem` as a dict."""

    event: str
    data: str
