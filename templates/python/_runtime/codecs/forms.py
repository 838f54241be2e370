"""Forms: sent field by field, and as an answer not taken apart."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any

from ..contents import Body
from ..encode import plain
from ..kinds import is_collection, is_mapping
from ..omit import Omit
from ..writing.bodies import Payload, joined
from ..writing.forms import urlencoded
from ..writing.multipart import multipart_pieces, positional_pieces
from .codec import Codec
from .unparsed import read_bytes, read_text


def _write_form(body: Body, value: Any, extra: Mapping[str, Any]) -> Payload:
    form = urlencoded(body.parts, _fields(value, extra), extra)
    return Payload(body.media_type, form.encode("ascii"))


def _write_multipart(body: Body, value: Any, extra: Mapping[str, Any]) -> Payload:
    if is_collection(value):
        content_type, pieces = positional_pieces(body, value)
    else:
        content_type, pieces = multipart_pieces(body, _fields(value, extra), extra)
    return Payload(content_type, joined(pieces))


def _fields(value: Any, extra: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields of a form, but for those that the caller gives anew."""
    fields: Mapping[str, Any] = value if is_mapping(value) else plain(value)
    return {name: fields[name] for name in fields if name not in extra}


_ABSENT = (Omit, NoneType)
FORM = Codec(_write_form, read_text, lambda: ("", ()), _ABSENT)
MULTIPART = Codec(_write_multipart, read_bytes, lambda: (None, ()), _ABSENT)
