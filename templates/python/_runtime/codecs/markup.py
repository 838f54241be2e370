"""XML, which is loaded at the first body that is written or read in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..contents import Body, Content
from ..drift import Problem
from ..omit import Omit
from ..writing.bodies import Payload, merged
from .codec import Codec, Decoded, Received
from .structured import members
from .unparsed import with_charset


def _write_xml(body: Body, value: Any, extra: Mapping[str, Any]) -> Payload:
    media_type = with_charset(body.media_type)
    if isinstance(value, bytes):
        return Payload(media_type, value)
    # A text that is no XML is the value of a body that is nothing but a text.
    if isinstance(value, str) and value.lstrip("\ufeff \t\r\n").startswith("<"):
        return Payload(media_type, value.encode())
    from .xml.codec import write

    return Payload(media_type, write(body, merged(members(body, value), extra)))


def _read_xml(described: Content, received: Received) -> Decoded:
    from .xml.codec import read

    return read(described, received)


XML = Codec(
    _write_xml,
    _read_xml,
    lambda: (None, (Problem((), "is empty"),)),
    absent=(Omit,),
)
