"""Answers as a test says them, or as the document has them for examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..encode import json_bytes
from ..media_types import is_json
from ..omit import Omit, omit
from ..operation import Operation
from ..transport.headers import MutableHeaders
from ..transport.http import HttpRequest, HttpResponse
from .operations import Key
from .pages import CannedPages


@dataclass(frozen=True, slots=True)
class Example:
    """An answer to an operation that the document allows."""

    id: str
    method: str
    path: str
    status: int = 200
    media_type: str = ""
    content: str = ""
    paged: bool = False
    """Whether it is a page of a list."""
    waits: str = ""
    """The variant of the method that waits for what it begins; empty where there is none."""
    end: str = ""
    """What that gives."""

    @property
    def key(self) -> Key:
        """What tells the operation from all others, of which one may have the same id."""
        return self.id, self.method, self.path


@dataclass(frozen=True, slots=True)
class Streamed:
    """An answer item by item."""

    status: int
    media_type: str
    headers: Mapping[str, str]
    events: Iterable[Any]


def repeated(
    answer: HttpResponse, request: HttpRequest, content: bytes
) -> HttpResponse:
    """Return an answer once more; of a list that ends with an empty page, that page to who asks for a later one."""
    operation = request.operation
    pages = operation.pages if isinstance(operation, Operation) else None
    if pages is None or not answer.content or answer.status_code >= 300:
        return answer
    canned = CannedPages.of_answer(pages, answer.content)
    if canned is None or canned.is_first(pages, request.url, request.headers, content):
        return answer
    body, _ = canned.answer(pages, request.url, request.headers, content)
    kept = [
        pair for pair in answer.headers.pairs if pair[0].lower() != "content-length"
    ]
    return HttpResponse(answer.status_code, kept, body)


def answered_page(
    canned: CannedPages, example: Example, request: HttpRequest, content: bytes
) -> HttpResponse:
    """Return the page that a request asks for."""
    operation = request.operation
    assert isinstance(operation, Operation)
    assert operation.pages is not None
    body, link = canned.answer(operation.pages, request.url, request.headers, content)
    headers = {operation.pages.header or "link": link} if link else None
    return example_response(
        example, content=body, status=example.status, headers=headers
    )


def example_response(
    example: Example,
    *,
    json: Any = omit,
    text: str | None = None,
    content: bytes | None = None,
    status: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> HttpResponse:
    media_type = example.media_type
    if not isinstance(json, Omit):
        body = json_bytes(json, whole=True)
        media_type = media_type if is_json(media_type) else "application/json"
    elif text is not None or content is not None:
        body = text.encode() if text is not None else content or b""
        if not media_type or status not in (None, example.status):
            media_type = (
                "text/plain" if text is not None else "application/octet-stream"
            )
    elif status is None:
        body, status = example.content.encode(), example.status
    else:
        body, media_type = b"", ""
    if status is None:
        status = example.status if example.media_type else 200
    sent = MutableHeaders({"content-type": media_type} if media_type else {})
    sent.update(headers or {})
    sent.setdefault("content-length", str(len(body)))
    return HttpResponse(status, sent, body)
