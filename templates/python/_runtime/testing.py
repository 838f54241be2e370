"""The in-process server that the `testing` module of a client offers: it answers calls as a test says, and keeps the requests."""

from __future__ import annotations

import json as json_module
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Generic, Self, TypeAlias, TypeVar
from unittest.mock import patch

from .asynchronous.client import BaseAsyncClient
from .canned_pages import CannedPages
from .encode import json_bytes
from .media_types import is_json
from .omit import Omit, omit
from .operation import Operation
from .sending import retry
from .sending.call import Call
from .sending.pool import AsyncPool, Pool
from .synchronous.client import BaseClient
from .transport.headers import Headers, MutableHeaders
from .transport.http import HttpRequest, HttpResponse
from .transport.query import Query
from .transport.urls import split
from .writing.streamed import StreamedItems

_Key: TypeAlias = tuple[str, str, str]

BASE_URL = "https://api.test"

Name = TypeVar("Name", bound=str)
C = TypeVar("C", bound=BaseClient)
A = TypeVar("A", bound=BaseAsyncClient)


async def _asleep(_: float) -> None:
    pass


_NO_WAIT = retry.Timing(sleep=lambda _: None, asleep=_asleep)
_TOKEN = b'{"access_token":"test-token","token_type":"bearer","expires_in":3600}'


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

    @property
    def key(self) -> _Key:
        """What tells the operation from all others, of which one may have the same id."""
        return self.id, self.method, self.path


@dataclass(frozen=True, slots=True)
class ReceivedRequest(Generic[Name]):
    """A request as the server received it."""

    operation: Name
    """What was called, such as `images.create_image`."""
    method: str
    url: str
    """The whole URL, percent-encoded."""
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def host(self) -> str:
        """The host of the URL."""
        return split(self.url).hostname or ""

    @property
    def path(self) -> str:
        """The path of the URL, as it stands there."""
        return split(self.url).path

    @property
    def target(self) -> str:
        """The path with the query, as they stand in the first line of the request."""
        parts = split(self.url)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path

    @property
    def query(self) -> Query:
        """The query parameters: `query["limit"]` is one value, `query.get_list("tags")` all of a name."""
        return Query(split(self.url).query)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        """Return the body, which is JSON."""
        return json_module.loads(self.content)


@dataclass(frozen=True, slots=True)
class _Streamed:
    """An answer item by item."""

    status: int
    media_type: str
    headers: Mapping[str, str]
    events: Iterable[Any]


class UnexpectedCallError(AssertionError):
    """An operation was called for which the test says no answer."""


class InProcessServer(Generic[Name, C, A]):
    """What `MockServer` is made of; it gets the operations, the two clients and the credentials from there."""

    def __init__(
        self,
        operations: Mapping[Name, Example],
        client: type[C],
        async_client: type[A],
        credentials: Sequence[str],
        *,
        examples: bool,
    ) -> None:
        self.requests: list[ReceivedRequest[Name]] = []
        """All requests so far, in order."""
        self.transport = _Transport(self._answer)
        """The server as a transport: `Client(transport=server.transport)` is a client that talks to it."""
        self.async_transport = _AsyncTransport(self._answer)
        """The same for an asynchronous client."""
        self._operations = operations
        self._names: dict[_Key, Name] = {}
        for name, example in operations.items():
            self._names.setdefault(example.key, name)
        self._client = client
        self._async_client = async_client
        self._credentials = {name: f"test-{name}" for name in credentials}
        self._examples = examples
        self._answers: dict[
            _Key, list[HttpResponse | Exception | _Streamed | CannedPages]
        ] = {}
        self._given: set[_Key] = set()
        """The operations whose last answer was given already: what is said next takes its place."""
        self._installed = ExitStack()

    def __repr__(self) -> str:
        answers = ", ".join(self._answered()) or "none"
        return (
            f"{type(self).__name__}(answers: {answers}; requests: {len(self.requests)})"
        )

    def client(self, **options: Any) -> C:
        """Return a client of this server, with credentials; it does not wait before it sends again.

        `options` are arguments of the client, such as `strict=True`, which checks the test's own answers, too.
        """
        with patch.object(retry, "USUAL", _NO_WAIT):
            return self._client(**self._arguments(self.transport, options))

    def async_client(self, **options: Any) -> A:
        """Return an asynchronous client of this server; see `client`."""
        with patch.object(retry, "USUAL", _NO_WAIT):
            return self._async_client(**self._arguments(self.async_transport, options))

    def respond(
        self,
        operation: Name,
        *,
        json: Any = omit,
        text: str | None = None,
        content: bytes | None = None,
        events: Iterable[Any] | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        raises: Exception | None = None,
    ) -> None:
        """Say how to answer an operation; without an answer it is the example of the document.

        Said several times, the answers are given one after the other, and the last one until another is said.

        Args:
            operation: The method, as it is called on a client: `"images.create_image"`.
            json: The body: plain values, or a model.
            text: The body, as text.
            content: The body, as bytes.
            events: What is streamed: plain values or models, texts that are data as they are, `ServerSentEvent`, and
                exceptions, which cut the stream there.
            status: The status; by default that of the documented success.
            headers: The headers of the answer.
            raises: What to raise in place of an answer, such as `NotConnectedError("no route")`.

        """
        example = self._operations.get(operation)
        if example is None:
            raise ValueError(self._unknown(operation))
        answer: HttpResponse | Exception | _Streamed
        if raises is not None:
            answer = raises
        elif events is not None:
            answer = _Streamed(status or 200, example.media_type, headers or {}, events)
        else:
            answer = _response(
                example,
                json=json,
                text=text,
                content=content,
                status=status,
                headers=headers,
            )
        if example.key in self._given:
            self._given.discard(example.key)
            self._answers[example.key].clear()
        self._answers.setdefault(example.key, []).append(answer)

    def respond_pages(self, operation: Name, pages: Sequence[Sequence[Any]]) -> None:
        """Say the items of each page of a list: `[[first, second], [third]]`; they are plain values, or models.

        Each page is answered to the request that asks for it, as the API's description says that pages are asked for.
        """
        example = self._operations.get(operation)
        if example is None:
            raise ValueError(self._unknown(operation))
        if not example.paged:
            raise ValueError(
                f'"{operation}" gives no pages: say respond("{operation}", json=...)'
            )
        self._given.discard(example.key)
        self._answers[example.key] = [CannedPages(example.content, pages)]

    def calls(self, operation: Name) -> list[ReceivedRequest[Name]]:
        """Return the requests of one operation."""
        if operation not in self._operations:
            raise ValueError(self._unknown(operation))
        name = self._names[self._operations[operation].key]
        return [request for request in self.requests if request.operation == name]

    def reset(self) -> None:
        """Forget all answers and requests."""
        self._answers.clear()
        self._given.clear()
        self.requests.clear()

    def __enter__(self) -> Self:
        """Answer all clients of this package until the end of the block, also those that other code makes."""

        def get(pool: Pool[Any]) -> Any:
            return self.async_transport if pool.is_async else self.transport

        for kind in (Pool, AsyncPool):
            self._installed.enter_context(patch.object(kind, "get", get))
        for name in ("wait_after", "wait_after_error"):
            method = _without_wait(getattr(Call, name))
            self._installed.enter_context(patch.object(Call, name, method))
        return self

    def __exit__(self, *_: object) -> None:
        self._installed.close()

    def _arguments(
        self, transport: object, options: Mapping[str, Any]
    ) -> dict[str, Any]:
        usual = {"base_url": BASE_URL, "transport": transport}
        return {**self._credentials, **usual, **options}

    def _answer(self, request: HttpRequest, content: bytes) -> HttpResponse:
        if request.token_of is not None:
            return HttpResponse(200, {"content-type": "application/json"}, _TOKEN)
        operation = request.operation
        if operation is None:
            raise UnexpectedCallError(
                f"{request.method} {request.url} is no call of an operation"
            )
        key = operation.id, operation.method, operation.path
        name = self._names[key]
        answers = self._answers.get(key)
        if answers is None and not self._examples:
            raise UnexpectedCallError(self._unexpected(name, request))
        self.requests.append(
            ReceivedRequest(
                name, request.method, request.url, Headers(request.headers), content
            )
        )
        if answers is None:
            return _again(_response(self._operations[name]), request, content)
        again = key in self._given
        if len(answers) > 1:
            answer = answers.pop(0)
        else:
            [answer] = answers
            self._given.add(key)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, CannedPages):
            return _page(answer, self._operations[name], request, content)
        if isinstance(answer, _Streamed):
            items = StreamedItems(operation, answer.media_type, answer.events)
            head = {"content-type": answer.media_type, **answer.headers}
            return HttpResponse(answer.status, head, items)
        return _again(answer, request, content) if again else answer

    def _answered(self) -> list[Name]:
        return [self._names[key] for key in self._answers]

    def _unexpected(self, name: Name, request: HttpRequest) -> str:
        answers = ", ".join(self._answered()) or "none yet"
        return (
            f"{name} was called ({request.method} {request.url}), and there is no answer for it: "
            f'say server.respond("{name}", ...). Operations with an answer: {answers}.'
        )

    def _unknown(self, operation: str) -> str:
        near = get_close_matches(operation, self._operations, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        known = sorted(self._operations)
        more = f" and {len(known) - 20} more" if len(known) > 20 else ""
        return f"there is no operation {operation!r}; {hint}Known: {', '.join(known[:20])}{more}"


def _again(answer: HttpResponse, request: HttpRequest, content: bytes) -> HttpResponse:
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


def _page(
    canned: CannedPages, example: Example, request: HttpRequest, content: bytes
) -> HttpResponse:
    """Return the page that a request asks for."""
    operation = request.operation
    assert isinstance(operation, Operation)
    assert operation.pages is not None
    body, link = canned.answer(operation.pages, request.url, request.headers, content)
    headers = {"link": link} if link else None
    return _response(example, content=body, status=example.status, headers=headers)


def _response(
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


class _Transport:
    """The server for synchronous clients."""

    def __init__(self, answer: Callable[[HttpRequest, bytes], HttpResponse]) -> None:
        self._answer = answer

    def send(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request, request.copy().read())

    def close(self) -> None:
        pass


class _AsyncTransport:
    """The server for asynchronous clients."""

    def __init__(self, answer: Callable[[HttpRequest, bytes], HttpResponse]) -> None:
        self._answer = answer

    async def send(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request, await request.copy().aread())

    async def aclose(self) -> None:
        pass


def _without_wait(method: Callable[..., float | None]) -> Callable[..., float | None]:
    """Return a method that decides the same, and has nobody wait."""

    def decide(call: Call[Any], reason: Any) -> float | None:
        return None if method(call, reason) is None else 0.0

    return decide
