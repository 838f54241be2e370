"""Writes multipart bodies: text parts first, file parts last, under a random boundary."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from .encode import json_bytes
from .headers import check_value
from .kinds import is_list
from .omit import Omit
from .operation import Body
from .styles import bracketed
from .uploads import Source, Upload, is_file, upload_from

Piece = bytes | Source

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def multipart_pieces(body: Body, fields: Mapping[str, Any]) -> tuple[str, list[Piece]]:
    """Return the content type with its boundary, and what to send."""
    boundary = os.urandom(16).hex()
    texts: list[Piece] = []
    files: list[Piece] = []
    for name, value in fields.items():
        if value is None or isinstance(value, Omit):
            continue
        content_type = body.content_types.get(name)
        if name in body.files or is_file(value):
            for part_name, item in _files(body, name, value):
                files += _file_part(
                    boundary, part_name, upload_from(item, name, content_type)
                )
        elif name in body.json or (content_type is not None and "json" in content_type):
            texts.append(
                _text_part(
                    boundary,
                    name,
                    json_bytes(value),
                    content_type or "application/json",
                )
            )
        else:
            for part_name, text in bracketed(name, value, arrays=body.arrays):
                texts.append(_text_part(boundary, part_name, _utf8(text), content_type))
    end = f"--{boundary}--\r\n".encode("ascii")
    return f"{body.media_type}; boundary={boundary}", [*texts, *files, end]


def _files(body: Body, name: str, value: Any) -> Iterable[tuple[str, Any]]:
    if is_list(value):
        name = f"{name}[]" if body.arrays == "brackets" else name
        return [(name, item) for item in value]
    return [(name, value)]


def _text_part(
    boundary: str, name: str, content: bytes, content_type: str | None
) -> bytes:
    return _head(boundary, name, None, content_type) + content + b"\r\n"


def _file_part(boundary: str, name: str, upload: Upload) -> list[Piece]:
    head = _head(boundary, name, upload.filename, upload.content_type)
    if isinstance(upload.source, bytes):
        return [head + upload.source + b"\r\n"]
    return [head, upload.source, b"\r\n"]


def _head(
    boundary: str, name: str, filename: str | None, content_type: str | None
) -> bytes:
    lines = f'--{boundary}\r\nContent-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    if filename is not None:
        lines += f'; filename="{filename.translate(_ESCAPES)}"'
    if content_type is not None:
        lines += (
            f"\r\nContent-Type: {check_value(f'content type of {name}', content_type)}"
        )
    return _utf8(lines + "\r\n\r\n")


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(
            f"half of a surrogate pair cannot be sent: {error.reason}"
        ) from None
