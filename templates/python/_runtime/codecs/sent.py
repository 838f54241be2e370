"""Turns what was given as the body of a call into what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..contents import ArrayFormat, Body, Kind
from ..encode import has_parts, json_bytes
from ..media_types import essence, is_json
from ..omit import Omit, omit
from ..redact import printable
from ..writing.adapt import adapted
from ..writing.bodies import NOTHING, Payload, merged
from .table import CODECS
from .unparsed import with_charset


def payload(
    body: Body | None,
    value: Any,
    extra: Mapping[str, Any] | str | bytes | Omit | None,
    additional: Mapping[str, Any] | Omit = omit,
    *,
    array_format: ArrayFormat = "repeat",
) -> Payload:
    """Write a body; `extra` are members that the caller adds to it, all of it as it is, or `omit` for no body at all.

    `additional` are members that the document does not name, but gives a type.
    """
    if isinstance(extra, Omit):
        return NOTHING
    if isinstance(extra, str | bytes):
        media_type = body.media_type if body is not None else "application/json"
        text = extra.encode() if isinstance(extra, str) else extra
        return Payload(with_charset(media_type), text)
    if isinstance(value, Omit):
        if not extra:
            return NOTHING
        value = {}
    if body is None:
        return Payload("application/json", json_bytes(merged(value, extra or {})))
    if additional:
        value = {**value, **adapted(body.additional, additional)}
    codec = CODECS[body.kind]
    if body.array_format != array_format:
        body = body._replace(array_format=array_format)
    if body.optional and not extra and _is_blank(value, codec.absent):
        return NOTHING
    return codec.encode(body, adapted(body.type, value), extra or {})


def chosen(
    body: Body,
    media_type: str,
    value: object,
    extra: Mapping[str, Any] | str | bytes | Omit | None,
) -> Body:
    """Return how a body is written in the media type that the caller names. Raise ValueError for what cannot be.

    Only the document says how XML is written, so that no other body becomes XML; texts and bytes are sent as they are,
    but for a text that is to be JSON.
    """
    body = body._replace(media_type=media_type)
    is_given = isinstance(value, Omit) or isinstance(extra, str | bytes | Omit)
    if is_given or body.kind not in ("json", "text"):
        return body
    if isinstance(value, bytes):
        return body._replace(kind="text")
    if is_json(media_type):
        return body._replace(kind="json")
    if body.kind == "text" or isinstance(value, str):
        return body._replace(kind="text")
    kind = _WRITTEN.get(essence(media_type))
    if kind is None and not has_parts(value):
        return body._replace(kind="text")
    if kind is None:
        raise ValueError(
            f"{type(value).__name__} cannot be written as {printable(media_type)}: give text or bytes in that "
            f"media type, or send it as application/json, {' or '.join(_WRITTEN)}"
        )
    return body._replace(kind=kind)


_WRITTEN: Mapping[str, Kind] = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}
"""What else than JSON is written of an object."""


def _is_blank(value: object, absent: tuple[type, ...]) -> bool:
    """Tell whether a body that may be left out has nothing in it."""
    if not absent or not isinstance(value, dict):
        return False
    members: dict[str, object] = cast("dict[str, object]", value)
    return bool(members) and all(isinstance(each, absent) for each in members.values())
