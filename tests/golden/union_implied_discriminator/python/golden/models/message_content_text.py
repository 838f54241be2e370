"""`MessageContentText`, from
`#/components/schemas/Message/properties/content/oneOf/0`.
"""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class MessageContentText(ApiModel):
    text: str
    type: Literal["text"] = "text"
