"""What a codec is: two functions for one kind of body, which write it and read it."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

from ..contents import Body, Content
from ..drift import Problem
from ..media_types import is_json, is_xml
from ..redact import describe
from ..writing.bodies import Payload


class Received(NamedTuple):
    """The body of a response, as it came."""

    content: bytes
    media_type: str
    """Without its parameters, in lower case; empty where the server names none."""
    charset: str | None
    strict: bool
    """Whether what is written twice is an error."""

    def __repr__(self) -> str:
        return describe(self, media_type=self.media_type, bytes=len(self.content))

    @property
    def is_json(self) -> bool:
        """Whether the server says that it is JSON."""
        return is_json(self.media_type)

    @property
    def is_xml(self) -> bool:
        """Whether the server says that it is XML."""
        return is_xml(self.media_type)

    @property
    def begins_as_xml(self) -> bool:
        """Whether it begins as XML does, whatever the server says."""
        return self.content.removeprefix(BOM_UTF8).lstrip().startswith(b"<")

    @property
    def is_text(self) -> bool:
        """Whether the server says that it is something to be read."""
        is_script = self.media_type.endswith("/javascript")
        return self.media_type.startswith("text/") or self.is_xml or is_script

    @property
    def text(self) -> str:
        """The body as text; what is no text is replaced."""
        try:
            return self.content.decode(self.charset or "utf-8", "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    @property
    def as_it_is(self) -> str | bytes:
        """The body as text where it is one, and as bytes where it is not."""
        return self.text if self.is_text else self.content


@lru_cache(maxsize=64)
def charset_of(content_type: str) -> str | None:
    """Return the charset that a content type names."""
    if "charset" not in content_type.lower():
        return None
    message = Message()
    message["content-type"] = content_type
    return message.get_content_charset()


Decoded: TypeAlias = tuple[Any, tuple[Problem, ...]]
"""What a body holds, and in which places that differs from the document."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How bodies of one kind are written and read."""

    encode: Callable[[Body, Any, Mapping[str, Any]], Payload]
    """Takes a value and the members that the caller adds to it."""
    decode: Callable[[Content, Received], Decoded]
    """Raises Unreadable."""
    nothing: Callable[[], Decoded]
    """Gives what a body without any bytes stands for."""
    absent: tuple[type, ...] = ()
    """The types of members that are not given; none where a body has no members."""
