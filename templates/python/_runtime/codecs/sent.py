"""Turns what was given as the body of a call into what is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..contents import Body
from ..encode import json_bytes
from ..omit import Omit, omit
from ..writing.adapt import adapted
from ..writing.bodies import NOTHING, Payload, merged
from .table import CODECS
from .unparsed import with_charset


def payload(
    body: Body | None,
    value: Any,
    extra: Mapping[str, Any] | str | bytes | Omit | None,
    additional: Mapping[str, Any] | Omit = omit,
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
    if body.optional and not extra and _is_blank(value, codec.absent):
        return NOTHING
    return codec.encode(body, adapted(body.type, value), extra or {})


def _is_blank(value: object, absent: tuple[type, ...]) -> bool:
    """Tell whether a body that may be left out has nothing in it."""
    if not absent or not isinstance(value, dict):
        return False
    members: dict[str, object] = cast("dict[str, object]", value)
    return bool(members) and all(isinstance(each, absent) for each in members.values())
