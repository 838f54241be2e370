"""`MessageContent`, from `#/components/schemas/Message/properties/content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .message_content_image import MessageContentImage
    from .message_content_text import MessageContentText

MessageContent = TypeAliasType(
    "MessageContent",
    Annotated[
        Union["MessageContentText", "MessageContentImage"],
        Tagged("type", "text", "image"),
    ],
)
