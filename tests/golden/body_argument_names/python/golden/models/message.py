"""`Message`, from `#/components/schemas/Message`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.models import ApiModel


class Message(ApiModel):
    message: str
    body: str | None = None


class MessageDict(TypedDict, total=False):
    """`Message` as a dict."""

    message: Required[str]
    body: str
