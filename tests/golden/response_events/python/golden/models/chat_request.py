"""`ChatRequest`, from
`#/paths/~1chat/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class ChatRequest(ApiModel):
    stream: bool | None = None


class ChatRequestDict(TypedDict, total=False):
    """`ChatRequest` as a dict."""

    stream: bool
