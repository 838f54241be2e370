"""Bodies of many values that are here already: JSON lines, JSON text sequences and server-sent events."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..contents import Body, Content
from ..drift import Problem
from ..encode import json_bytes, plain, plain_text
from ..kinds import is_mapping
from .decode import NotJson
from .items import ItemReader, Raw, framing, windows
from .json_texts import RECORD_SEPARATOR

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


def read_items(
    described: Content, content: bytes, *, strict: bool = False
) -> tuple[list[Any], tuple[Problem, ...]]:
    """Return the values of a body, and in which places they are not of the type."""
    reader = ItemReader(described, strict=strict)
    values: list[Any] = []
    problems: list[Problem] = []
    for raw in _raws(described, content):
        text = raw if isinstance(raw, bytes) else raw.data
        if text in reader.ends:
            break
        try:
            value, differences = reader.read(raw)
        except NotJson:
            value = text.decode("utf-8", "replace")
            differences = (Problem((), "is not JSON"),)
        problems.extend(
            Problem((len(values), *problem.location), problem.message)
            for problem in differences
        )
        values.append(value)
    return values, tuple(problems)


def _raws(described: Content, content: bytes) -> Iterable[Raw]:
    taken = framing(described, limit=len(content) + 1)
    for window in windows(content):
        yield from taken.feed(window)
    yield from taken.end()


def written(body: Body, items: Iterable[Any]) -> bytes:
    """Return a body of many values."""
    return b"".join(written_item(body.kind, body.media_type, item) for item in items)


def written_item(kind: str, media_type: str, item: Any) -> bytes:
    """Return one value as it stands in a body of many."""
    if kind == "json-lines":
        mark = RECORD_SEPARATOR if "json-seq" in media_type else b""
        return mark + json_bytes(item) + b"\n"
    if kind == "event-data":
        return b"data: " + json_bytes(item) + b"\n\n"
    return _event_text(item).encode()


def _event_text(item: Any) -> str:
    members: Any = item if is_mapping(item) else plain(item)
    lines: list[str] = []
    for name in ("event", "id", "retry", "data"):
        value = members.get(name)
        if value is not None:
            lines += [
                f"{name}: {line}" for line in _LINE_BREAK.split(plain_text(value))
            ]
    return "\n".join(lines) + "\n\n"
