"""`Message`, from `#/components/schemas/Message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .message_content import MessageContent


class Message(ApiModel):
    content: MessageContent
