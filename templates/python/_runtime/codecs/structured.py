"""JSON: one value, or many, one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from ..contents import Body, Content
from ..drift import Problem
from ..encode import json_bytes
from ..omit import Omit
from ..writing.adapt import adapted
from ..writing.bodies import Payload, merged
from .codec import Codec, Decoded, Received

if TYPE_CHECKING:
    from ..reading.decode import Decoder


def _write_json(body: Body, value: Any, extra: Mapping[str, Any]) -> Payload:
    return Payload(body.media_type, json_bytes(merged(members(body, value), extra)))


def members(body: Body, value: Any) -> Any:
    """Return the members of an object that are given, as the server takes them; any other value as it is."""
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    given = {name: v for name, v in members.items() if not isinstance(v, Omit)}
    for name, part in body.parts.items():
        if name in given and (part.digits or not isinstance(given[name], str)):
            given[name] = adapted(part.type, given[name])
    return given


def _read_json(described: Content, received: Received) -> Decoded:
    assert described.type is not None
    decoder = _decoder_class().of(described.type)
    is_other = received.media_type and not received.is_json
    if is_other and described.is_range and received.media_type.startswith("text/"):
        return _read_json_or_text(decoder, received)
    if is_other and received.content[:1] not in (b"{", b"["):
        problem = Problem((), f"should be JSON, and is {received.media_type}")
        return received.as_it_is, (problem,)
    value, problems = decoder.read(received.content, strict=received.strict)
    if described.member:
        value = getattr(value, described.member, None)
    return value, problems


@cache
def _decoder_class() -> type[Decoder]:
    # Brings in pydantic, at the first use.
    from ..reading.decode import Decoder

    return Decoder


def _read_json_or_text(decoder: Decoder, received: Received) -> Decoded:
    """Read what came as text where the document leaves the media type open: a number, a date, a word."""
    from ..reading.decode import NotJson

    try:
        read = decoder.read(received.content, strict=received.strict)
    except NotJson:
        read = None
    if read is not None and not read[1]:
        return read
    text = decoder.read(json_bytes(received.text), strict=received.strict)
    return text if read is None or not text[1] else read


def _write_items(body: Body, value: Any, _extra: Mapping[str, Any]) -> Payload:
    # Brings in pydantic, at the first use.
    from ..reading.sequences import written

    return Payload(body.media_type, written(body, value))


def _read_items(described: Content, received: Received) -> Decoded:
    from ..reading.sequences import read_items

    if described.kind != "json-lines" and received.is_json:
        problem = Problem((), f"should be events, and is {received.media_type}")
        return read_anything(received), (problem,)
    return read_items(described, received.content, strict=received.strict)


def read_anything(received: Received) -> Any:
    """Return what a body holds of which the document says nothing: JSON, text or bytes, as the server says."""
    from ..reading.decode import NotJson, parse_json

    if not received.is_json:
        return received.as_it_is
    try:
        return parse_json(received.content)
    except NotJson:
        return received.text


JSON = Codec(
    _write_json,
    _read_json,
    lambda: (None, (Problem((), "is empty"),)),
    absent=(Omit,),
)
ITEMS = Codec(_write_items, _read_items, lambda: ([], ()))
