"""Writes multipart bodies: text parts first, file parts last, under a random boundary."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from typing import Any

from ..contents import Body
from ..encode import content_text, has_parts
from ..kinds import is_collection
from ..media_types import essence
from ..parameters import Part
from ..uploads import Source, Upload, is_file, is_named_file, upload_from
from .forms import given
from .headers import check_name, check_value
from .styles import bracketed, entries, form_pairs

Piece = bytes | Source

_ESCAPES = str.maketrans(
    {'"': "%22"} | {chr(code): f"%{code:02X}" for code in (*range(1, 32), 127)}
)


def multipart_pieces(
    body: Body, fields: Mapping[str, Any], extra: Mapping[str, Any]
) -> tuple[str, list[Piece]]:
    """Return the content type with its boundary, and what to send; `extra` are fields that no document describes."""
    boundary = os.urandom(16).hex()
    texts: list[Piece] = []
    files: list[Piece] = []
    for part, value in given(body.parts, fields):
        if part.styled is not None:
            for name, text in form_pairs(part.styled, value):
                texts.append(_text_part(boundary, name, text, None))
            continue
        listed = _is_listed(part, value)
        name = _listed_name(body, part.name) if listed else part.name
        for item in entries(value) if listed else [value]:
            if _is_file(item) if part.file is None else part.file:
                upload = upload_from(item, part.name, part.media_type)
                files += _file_part(boundary, name, upload)
            else:
                media_type = _media_type(part.media_type, item)
                text = content_text(media_type, item)
                texts.append(_text_part(boundary, name, text, media_type))
    for field, value in extra.items():
        if _is_file(value):
            files += _file_part(boundary, field, upload_from(value, field))
            continue
        for name, text in bracketed(field, value):
            texts.append(_text_part(boundary, name, text, None))
    return _whole(body, boundary, [*texts, *files])


def positional_pieces(body: Body, items: Collection[Any]) -> tuple[str, list[Piece]]:
    """Return the same for parts in the order of the items; in a form each has a name (RFC 7578, 4.2): its place."""
    boundary = os.urandom(16).hex()
    is_form = essence(body.media_type) == "multipart/form-data"
    usual = None if is_form else "text/plain; charset=utf-8"
    pieces: list[Piece] = []
    for index, item in enumerate(items):
        name = str(index) if is_form else None
        if _is_file(item):
            pieces += _file_part(boundary, name, upload_from(item, "a part"))
        else:
            media_type = _media_type(None, item) or usual
            text = content_text(media_type, item)
            pieces.append(_text_part(boundary, name, text, media_type))
    return _whole(body, boundary, pieces)


def _whole(body: Body, boundary: str, pieces: list[Piece]) -> tuple[str, list[Piece]]:
    end = f"--{boundary}--\r\n".encode("ascii")
    return f"{body.media_type}; boundary={boundary}", [*pieces, end]


def _is_listed(part: Part, value: Any) -> bool:
    """Tell whether a value is sent one by one; an empty list is none where the document has one file."""
    if not is_collection(value) or is_named_file(value, text=bool(part.file)):
        return False
    return bool(value) or part.many or not part.file


def _listed_name(body: Body, name: str) -> str:
    """Return what each entry of a list is called: OpenAPI repeats the name, and some servers want brackets behind it."""
    bare = body.array_format == "repeat" or name.endswith("[]")
    return name if bare else f"{name}[]"


def _is_file(value: Any) -> bool:
    return is_file(value) or is_named_file(value)


def _media_type(wanted: str | None, value: Any) -> str | None:
    """Return the media type to name beside a text: that of the document, JSON for what has parts, else none."""
    if wanted is not None:
        exact = (each.strip() for each in wanted.split(","))
        return next((each for each in exact if "*" not in each), None)
    return "application/json" if has_parts(value) else None


def _text_part(
    boundary: str, name: str | None, text: str, content_type: str | None
) -> bytes:
    return _head(boundary, name, None, content_type) + _utf8(text + "\r\n")


def _file_part(boundary: str, name: str | None, upload: Upload) -> list[Piece]:
    head = _head(boundary, name, upload.filename, upload.content_type, upload.headers)
    if isinstance(upload.source, bytes):
        return [head + upload.source + b"\r\n"]
    return [head, upload.source, b"\r\n"]


def _head(
    boundary: str,
    name: str | None,
    filename: str | None,
    content_type: str | None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    lines = f"--{boundary}"
    disposition = "attachment" if filename is not None else None
    if name is not None:
        disposition = f'form-data; name="{_quoted(name)}"'
    if disposition is not None:
        lines += f"\r\nContent-Disposition: {disposition}"
        if filename is not None:
            lines += f'; filename="{_quoted(filename)}"'
    if content_type is not None:
        what = "a part" if name is None else name
        lines += (
            f"\r\nContent-Type: {check_value(f'content type of {what}', content_type)}"
        )
    for header, value in (headers or {}).items():
        if check_name(header) in ("content-disposition", "content-type"):
            raise ValueError(
                f"{header} of a file is said by its name and its type, not by a header"
            )
        lines += f"\r\n{header}: {check_value(header, value)}"
    return _utf8(lines + "\r\n\r\n")


def _quoted(name: str) -> str:
    """Return a name as browsers write it. Raise ValueError for one with a NUL, at which many programs end it."""
    if "\0" in name:
        raise ValueError("the name of a part or of its file holds a NUL")
    return name.translate(_ESCAPES)


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(
            f"half of a surrogate pair cannot be sent: {error.reason}"
        ) from None
