"""Types of bytes that travel as text; only text in their alphabet becomes bytes."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..encode import base64_text, base64url_text


@dataclass(frozen=True, slots=True, repr=False)
class _Base64Codec:
    """Bytes in Python, base64 text in JSON."""

    url: bool = False
    """Whether it is in the alphabet of URLs, which needs no padding."""

    def __repr__(self) -> str:
        return "base64url" if self.url else "base64"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from_text = core_schema.no_info_after_validator_function(
            self.decode, core_schema.str_schema()
        )
        return core_schema.json_or_python_schema(
            json_schema=from_text,
            python_schema=core_schema.union_schema([handler(source), from_text]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.encode, when_used="json"
            ),
        )

    def decode(self, text: str) -> bytes:
        """Return the bytes that a text means."""
        try:
            if not self.url:
                return base64.b64decode(text, validate=True)
            return _from_base64url(text)
        except (binascii.Error, ValueError):
            name = "base64url" if self.url else "base64"
            raise PydanticCustomError("base64", f"Input should be {name}") from None

    def encode(self, data: Any) -> Any:
        """Encode bytes; what a server sent instead of them stays."""
        if not isinstance(data, bytes):
            return data
        return base64url_text(data) if self.url else base64_text(data)


def _from_base64url(text: str) -> bytes:
    if "+" in text or "/" in text:  # which Python's own reader lets pass
        raise ValueError(text)
    bare = text.rstrip("=")
    padded = bare + "=" * (-len(bare) % 4)
    return base64.b64decode(padded, altchars=b"-_", validate=True)


Base64 = Annotated[bytes, _Base64Codec()]
"""`format: byte`: bytes, which travel as base64 text."""

Base64Url = Annotated[bytes, _Base64Codec(url=True)]
"""`format: base64url`: bytes, which travel as text in the alphabet of URLs, without padding."""
