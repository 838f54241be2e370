"""`MessageContentImage`, from
`#/components/schemas/Message/properties/content/oneOf/1`.
"""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class MessageContentImage(ApiModel):
    url: str
    type: Literal["image"] = "image"
