"""`MessageContent`, from `#/components/schemas/Message/properties/content`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

MessageContent = TypeAliasType(
    "MessageContent",
    Annotated[
        models.MessageContentText | models.MessageContentImage,
        Tagged("type", "text", "image"),
    ],
)
