"""Answers: what a server would answer to a call, and what it would send by itself, with example bodies."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from specloom.client.examples import Examples
from specloom.client.media_types import read_content
from specloom.client.pages.last_page import as_last_page
from specloom.client.pages.pagination import Pagination
from specloom.client.successes import successes
from specloom.client.xml_text import XmlExamples
from specloom.ir.api import Content, ContentKind, Operation
from specloom.ir.contents import payloads
from specloom.ir.xml import Xml

_OK = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answers: `content` is the text of the body, `items` what a client makes of it unless it is JSON."""

    status: int
    media_type: str
    content: str
    items: Any = None


@dataclass(frozen=True, slots=True)
class Payload:
    """What a server sends by itself."""

    media_type: str
    content: str


def answer_of(operation: Operation, examples: Examples, pages: Pagination | None = None) -> Answer:
    """Return the first documented success with an example body; of a list that is paged, the last page."""
    answer = _answer_of(operation, examples)
    return answer if pages is None else replace(answer, content=as_last_page(answer.content, pages, examples))


def _answer_of(operation: Operation, examples: Examples) -> Answer:
    response = next(iter(successes(operation)), None)
    if response is None:
        return Answer(_OK, "", "")
    status = int(response.status) if response.status.isdigit() else _OK
    content = read_content(response)
    return _answer(status, content, examples) if content is not None else Answer(status, "", "")


def has_answer(operation: Operation, examples: Examples) -> bool:
    """Whether there can be an answer that is of the type that the document gives to it."""
    content = next(map(read_content, successes(operation)), None)
    if content is None:
        return True
    kind = content.item_type or content.type
    # An event is an object, whatever else the document has in its place.
    is_none = content.kind is ContentKind.EVENT_STREAM and not isinstance(examples.answer(kind), dict)
    return not is_none and not examples.is_impossible(kind)


def payload_of(operation: Operation, examples: Examples) -> Payload | None:
    """Return an example of what a webhook or a callback sends; None where nothing reads it."""
    content = next(iter(payloads(operation)), None)
    if content is None:
        return None
    value = examples.answer(content.type)
    match content.kind:
        case ContentKind.FORM:
            text = urlencode(value, doseq=True) if isinstance(value, dict) else ""
        case ContentKind.TEXT | ContentKind.XML:
            text = "text"
        case _:
            text = json.dumps(value, ensure_ascii=False)
    return Payload(content.media_type, text)


def _answer(status: int, content: Content, examples: Examples) -> Answer:
    media_type = content.media_type
    if content.kind is ContentKind.JSON:
        text = json.dumps(examples.answer(content.type), ensure_ascii=False)
        return Answer(status, media_type if "*" not in media_type else "application/json", text)
    if content.kind is ContentKind.XML:
        value = examples.answer(content.type)
        text = XmlExamples(examples.declarations).text(content.type, value, content.xml or Xml())
        return Answer(status, media_type, text, value)
    if content.item_type is not None:
        item = examples.answer(content.item_type)
        text, is_whole = _streamed(content.kind, item)
        return Answer(status, media_type, text, [item] if is_whole else [])
    return Answer(status, media_type if "*" not in media_type else "application/octet-stream", "data")


def _streamed(kind: ContentKind, item: Any) -> tuple[str, bool]:
    """Return a stream of one item, and whether that is there: an event without data is none."""
    if kind is ContentKind.EVENT_STREAM and isinstance(item, dict):
        lines = [f"{name}: {_data(value)}" for name, value in item.items()]
        return "\n".join([*lines, "", ""]), "data" in item
    if kind in (ContentKind.EVENT_STREAM, ContentKind.EVENT_DATA):
        return f"data: {_data(item)}\n\n", True
    return f"{json.dumps(item, ensure_ascii=False)}\n", True


def _data(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
