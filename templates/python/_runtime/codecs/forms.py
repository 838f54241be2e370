"""Forms: sent field by field, and as an answer not taken apart."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any

from ..contents import Body
from ..encode import plain
from ..kinds import is_collection, is_mapping
from ..omit import Omit
from ..uploads import is_file, is_named_file
from ..writing.bodies import Payload, joined
from ..writing.forms import urlencoded
from ..writing.multipart import multipart_pieces, positional_pieces
from .codec import Codec
from .unparsed import raw, read_bytes, read_text


def _write_form(body: Body, value: Any, extra: Mapping[str, Any]) -> Payload:
    if is_file(value):
        return Payload(body.media_type, raw(value))
    return Payload(body.media_type, _form_text(body, value, extra).encode())


def _form_text(body: Body, value: Any, extra: Mapping[str, Any]) -> str:
    """Return a form: a list by the places of its entries, and a text as it is, as both have no names."""
    if isinstance(value, str):
        return "&".join(filter(None, (value, urlencoded({}, {}, extra))))
    if is_collection(value):
        places = {str(index): item for index, item in enumerate(value)}
        return urlencoded({}, {}, {**places, **extra})
    return urlencoded(body.parts, _fields(value, extra), extra)


def _write_multipart(body: Body, value: Any, extra: Mapping[str, Any]) -> Payload:
    if is_file(value) or is_named_file(value):
        content_type, pieces = multipart_pieces(body, {}, {"file": value})
    elif is_collection(value):
        content_type, pieces = positional_pieces(body, value)
    else:
        content_type, pieces = multipart_pieces(body, _fields(value, extra), extra)
    return Payload(content_type, joined(pieces))


def _fields(value: Any, extra: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the fields of a form, but for those that the caller gives anew."""
    is_object = is_mapping(value) or hasattr(value, "model_dump")
    fields: object = plain(value) if is_object else None
    if not is_mapping(fields):
        kind = type(value).__name__
        raise TypeError(
            f"a form is an object, whose members are its fields, not {kind}"
        )
    return {name: fields[name] for name in fields if name not in extra}


_ABSENT = (Omit, NoneType)
FORM = Codec(_write_form, read_text, lambda: ("", ()), _ABSENT)
MULTIPART = Codec(_write_multipart, read_bytes, lambda: (None, ()), _ABSENT)
