"""Fields of forms: which are given, and what each of them says in text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from ..encode import content_text, plain
from ..kinds import is_mapping
from ..omit import Omit
from ..parameters import Parameter, Part
from ..uploads import is_named_file, upload_from
from .adapt import adapted
from .styles import bracketed, entries, query_text


def urlencoded(
    parts: Mapping[str, Part], fields: Mapping[str, Any], extra: Mapping[str, Any]
) -> str:
    """Write a form as HTML does; a list is its entries under one name, and what has parts is JSON.

    `extra` are fields that no document describes: their lists and objects are written with brackets.
    """
    pieces: list[str] = []
    for part, value in given(parts, fields):
        if part.styled is not None:
            pieces.append(query_text(part.styled, value))
        elif part.file:
            files = [
                (part.name, _content_of(item, part.name)) for item in _files(value)
            ]
            pieces.append(urlencode(files))
        else:
            texts = [content_text(part.media_type, item) for item in entries(value)]
            pieces.append(urlencode([(part.name, text) for text in texts]))
    for name, value in extra.items():
        pieces.append(urlencode(bracketed(name, value)))
    return "&".join(filter(None, pieces))


def _files(value: Any) -> list[Any]:
    return [value] if is_named_file(value, text=True) else entries(value)


def _content_of(value: Any, field: str) -> bytes:
    """Return the bytes of a file: a form without parts has no other place for it than among the texts."""
    source = upload_from(value, field).source
    return source if isinstance(source, bytes) else b"".join(source)


def whole_query(parameter: Parameter, value: object) -> str:
    """Write an argument that is the whole query, in its media type."""
    if parameter.media_type == "application/x-www-form-urlencoded":
        fields = value if is_mapping(value) else plain(value)
        return urlencoded(parameter.parts, fields, {})
    return quote(content_text(parameter.media_type, value), safe="-._~")


def given(
    parts: Mapping[str, Part], fields: Mapping[str, Any]
) -> Iterator[tuple[Part, Any]]:
    """Yield the fields that have a value, each with how it is written."""
    for name, value in fields.items():
        if value is None or isinstance(value, Omit):
            continue
        part = parts.get(name) or Part(name)
        yield part, adapted(part.type, value)
