"""`ApiModel`, the base class of this client's models, beside the special types of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from .encode import json_bytes
from .reading.decode import Decoder
from .values.base import JsonModel
from .values.formats import Base64, IsoDate, IsoDateTime, IsoDuration, IsoTime
from .values.tagged import Tagged

__all__ = [
    "ApiModel",
    "Base64",
    "IsoDate",
    "IsoDateTime",
    "IsoDuration",
    "IsoTime",
    "Tagged",
]


class ApiModel(JsonModel):
    """A JSON object: documented properties are attributes, and all others are kept in `model_extra`."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a mapping of the server's names, as tolerantly as a response is read."""
        return cls.from_json(json_bytes(data))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read JSON text, as tolerantly as a response is read."""
        result: Self = Decoder(cls).decode(
            text.encode() if isinstance(text, str) else text
        )
        return result
