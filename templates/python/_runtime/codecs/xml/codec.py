"""Bodies in XML: from what was given to text, and from text to the values of a type."""

from __future__ import annotations

from typing import Any

from ...contents import Body, Content
from ...drift import Problem
from ...encode import json_bytes, parts_of_json
from ...kinds import is_dict, is_list
from ...reading.decode import Decoder
from ...xml_nodes import ELEMENT
from ..codec import Decoded, Received
from .elements import anything
from .parsing import NotXml, parse
from .reading import root_of, value_of
from .writing import written


def write(body: Body, value: Any) -> bytes:
    """Return a body as text; what JSON makes of the value is written as the type says."""
    assert body.schema is not None
    assert body.xml is not None
    hint = Decoder.of(body.schema).hint
    return written(hint, parts_of_json(value), body.xml).encode()


def read(described: Content, received: Received) -> Decoded:
    """Return what a body holds. Raise NotXml."""
    assert described.type is not None
    decoder = Decoder.of(described.type)
    media_type = received.media_type
    if received.is_json:
        value, problems = decoder.read(received.content, strict=received.strict)
        return value, (Problem((), f"should be XML, and is {media_type}"), *problems)
    is_other = media_type and not received.is_xml
    if is_other and not received.begins_as_xml:
        problem = Problem((), f"should be XML, and is {media_type}")
        return received.as_it_is, (problem,)
    root = parse(received.content, received.charset)
    try:
        xml = described.xml or ELEMENT
        plain = value_of(decoder.hint, root_of(decoder.hint, root, xml), xml)
        return decoder.read(json_bytes(plain), strict=received.strict)
    except RecursionError:
        raise NotXml("the XML is nested too deeply") from None


def explained(received: Received) -> Any:
    """Return what a body holds, whatever its type, with names in small letters: to look for what it says to people."""
    return _folded(anything(parse(received.content, received.charset)))


def _folded(value: Any) -> Any:
    if is_dict(value):
        return {name.lower(): _folded(item) for name, item in value.items()}
    return [_folded(item) for item in value] if is_list(value) else value
