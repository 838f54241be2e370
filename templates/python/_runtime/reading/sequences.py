"""Bodies of many values: JSON lines, JSON text sequences (RFC 7464) and server-sent events (WHATWG HTML, 9.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..contents import Body, Content
from ..drift import Problem
from ..encode import json_bytes, plain, plain_text
from ..kinds import is_mapping
from .decode import Decoder, NotJson, parse_json

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_RECORD_SEPARATOR = b"\x1e"  # which no JSON text holds
_END = "[DONE]"  # what many servers send last in place of JSON


def read_items(
    described: Content, content: bytes, *, strict: bool = False
) -> tuple[list[Any], tuple[Problem, ...]]:
    """Return the values of a body, and in which places they are not of the type."""
    assert described.type is not None
    decoder = Decoder.of(described.type)
    values: list[Any] = []
    problems: list[Problem] = []

    def add(value: Any, differences: tuple[Problem, ...]) -> None:
        problems.extend(
            Problem((len(values), *problem.location), problem.message)
            for problem in differences
        )
        values.append(value)

    if described.kind == "json-lines":
        for line in _json_texts(content):
            add(*_read_text(decoder, line, strict=strict))
    elif described.kind == "events":
        for event in parse_events(content):
            add(*_read_event(decoder, event, strict=strict))
    else:
        for event in parse_events(content):
            data = event["data"]
            if data == _END:
                break
            text = json_bytes(data) if decoder.hint is str else data.encode()
            add(*_read_text(decoder, text, strict=strict))
    return values, tuple(problems)


def parse_events(content: bytes) -> Iterator[dict[str, Any]]:
    """Yield each event with the fields that it has; one without data is none, nor is one that did not end."""
    event: dict[str, Any] = {}
    for line in _LINE_BREAK.split(content.decode("utf-8-sig", "replace")):
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if "data" in event:
                yield event
            event = {}
        elif name == "data" and "data" in event:
            event["data"] += f"\n{value}"
        elif name in ("data", "event", "id"):
            event[name] = value
        elif name == "retry" and value.isascii() and value.isdigit():
            event["retry"] = int(value)


def written(body: Body, items: Iterable[Any]) -> bytes:
    """Return a body of many values."""
    if body.kind == "json-lines":
        mark = _RECORD_SEPARATOR if "json-seq" in body.media_type else b""
        return b"".join(mark + json_bytes(item) + b"\n" for item in items)
    if body.kind == "event-data":
        return b"".join(b"data: " + json_bytes(item) + b"\n\n" for item in items)
    return "".join(map(_event_text, items)).encode()


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


def _json_texts(content: bytes) -> Iterator[bytes]:
    """Yield what stands on each line, or after each record separator where there are any."""
    separated = (
        content.split(_RECORD_SEPARATOR)
        if _RECORD_SEPARATOR in content
        else content.splitlines()
    )
    return filter(None, map(bytes.strip, separated))


def _read_text(
    decoder: Decoder, text: bytes, *, strict: bool
) -> tuple[Any, tuple[Problem, ...]]:
    try:
        return decoder.read(text, strict=strict)
    except NotJson:
        return text.decode("utf-8", "replace"), (Problem((), "is not JSON"),)


def _read_event(
    decoder: Decoder, event: dict[str, Any], *, strict: bool
) -> tuple[Any, tuple[Problem, ...]]:
    """Return an event, whose data is a text, or the JSON in it where only that is of the type."""
    plain = decoder.read(json_bytes(event), strict=strict)
    if not plain[1]:
        return plain
    try:
        parsed = {**event, "data": parse_json(event["data"].encode())}
    except NotJson:
        return plain
    return min(
        plain,
        decoder.read(json_bytes(parsed), strict=strict),
        key=lambda result: len(result[1]),
    )
