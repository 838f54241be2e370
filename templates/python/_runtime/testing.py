"""The in-process server that the `testing` module of a client offers: it answers calls as a test says, and keeps the requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from difflib import get_close_matches
from operator import attrgetter
from typing import Any, Generic, Self, TypeVar
from unittest.mock import patch

from .asynchronous.client import CoreAsyncClient
from .encode import json_bytes
from .mocking.answers import (
    Example,
    Streamed,
    answered_page,
    example_response,
    repeated,
)
from .mocking.operations import Answer, CannedOperation, Key
from .mocking.pages import CannedPages
from .mocking.received import Name, ReceivedRequest
from .mocking.transports import (
    AsyncMockTransport,
    MockTransport,
    Passing,
    as_if_waited,
    without_wait,
)
from .omit import Omit, omit
from .operation import Operation
from .polling import Polling
from .sending import retry
from .sending.call import Call
from .sending.long_call import LongCall
from .sending.pool import AsyncPool, Pool
from .synchronous.client import CoreClient
from .transport.headers import Headers
from .transport.http import Called, HttpRequest, HttpResponse
from .writing.streamed import StreamedItems

__all__ = ["Example", "InProcessServer", "ReceivedRequest", "UnexpectedCallError"]

BASE_URL = "https://api.test"
_ACCEPTED = 202

C = TypeVar("C", bound=CoreClient)
A = TypeVar("A", bound=CoreAsyncClient)
_TOKEN = b'{"access_token":"test-token","token_type":"bearer","expires_in":3600}'


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
        needed: Mapping[str, object],
        *,
        examples: bool,
    ) -> None:
        self.requests: list[ReceivedRequest[Name]] = []
        """All requests so far, in order."""
        self.transport = MockTransport(self._answer)
        """The server as a transport: `Client(transport=server.transport)` is a client that talks to it."""
        self.async_transport = AsyncMockTransport(self._answer)
        """The same for an asynchronous client."""
        self._operations = operations
        self._names: dict[Key, Name] = {}
        for name, example in operations.items():
            self._names.setdefault(example.key, name)
        self._client = client
        self._async_client = async_client
        self._needed = {**{name: f"test-{name}" for name in credentials}, **needed}
        self._examples = examples
        self._answers: dict[
            Key, list[HttpResponse | Exception | Streamed | CannedPages | Answer]
        ] = {}
        self._given: set[Key] = set()
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
        with patch.object(retry, "USUAL", Passing().timing()):
            return self._client(**self._arguments(self.transport, options))

    def async_client(self, **options: Any) -> A:
        """Return an asynchronous client of this server; see `client`."""
        with patch.object(retry, "USUAL", Passing().timing()):
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
        answer: HttpResponse | Exception | Streamed
        if raises is not None:
            answer = raises
        elif events is not None:
            answer = Streamed(status or 200, example.media_type, headers or {}, events)
        else:
            answer = example_response(
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

    def respond_long_operation(
        self, operation: Name, *, json: Any = omit, polls: int = 1, error: Any = omit
    ) -> None:
        """Say how an operation ends that goes on after its answer, for calls of its variant `..._and_wait`.

        It answers the calls that ask for the state as well; nobody waits in between.

        Args:
            operation: The method that begins it: `"videos.create_video"`.
            json: What waiting gives: plain values, or a model; without it an example of the document.
            polls: How many questions for the state are answered that it goes on, before its end.
            error: What the server says of a failure, such as `{"message": "no room"}`; waiting raises
                `OperationFailedError` then.

        """
        example = self._operations.get(operation)
        if example is None:
            raise ValueError(self._unknown(operation))
        if not example.waits:
            raise ValueError(
                f'"{operation}" has no variant that waits: say respond("{operation}", json=...)'
            )
        canned = self._long_operation(operation, polls=polls, error=error)
        if not isinstance(error, Omit) and not canned.can_fail:
            raise ValueError(
                f'"{operation}" has no state of a failure: say respond("{operation}", status=500)'
            )
        if not isinstance(json, Omit):
            canned.end = json_bytes(json, whole=True).decode()
        for key, answer in canned.answers().items():
            self._given.discard(key)
            self._answers[key] = [answer]

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
            method = without_wait(getattr(Call, name))
            self._installed.enter_context(patch.object(Call, name, method))
        method = as_if_waited(LongCall.wait)
        self._installed.enter_context(patch.object(LongCall, "wait", method))
        return self

    def __exit__(self, *_: object) -> None:
        self._installed.close()

    def _arguments(
        self, transport: object, options: Mapping[str, Any]
    ) -> dict[str, Any]:
        usual = {"base_url": BASE_URL, "transport": transport}
        return {**self._needed, **usual, **options}

    def _answer(self, request: HttpRequest, content: bytes) -> HttpResponse:
        if request.token_of is not None:
            return HttpResponse(200, {"content-type": "application/json"}, _TOKEN)
        operation = request.operation
        if operation is None:
            raise UnexpectedCallError(
                f"{request.method} {request.url} is no call of an operation"
            )
        key = self._key_of(operation)
        name = self._names[key]
        answers = self._answers.get(key)
        if answers is None and not self._examples:
            raise UnexpectedCallError(self._unexpected(name, request))
        if answers is None and self._leads_on(name):
            answers = self._answers[key] = [
                self._long_operation(name, polls=0).answers()[key]
            ]
        self.requests.append(
            ReceivedRequest(
                name, request.method, request.url, Headers(request.headers), content
            )
        )
        if answers is None:
            return repeated(example_response(self._operations[name]), request, content)
        again = key in self._given
        if len(answers) > 1:
            answer = answers.pop(0)
        else:
            [answer] = answers
            self._given.add(key)
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            return answer(request)
        if isinstance(answer, CannedPages):
            return answered_page(answer, self._operations[name], request, content)
        if isinstance(answer, Streamed):
            items = StreamedItems(operation, answer.media_type, answer.events)
            head = {"content-type": answer.media_type, **answer.headers}
            return HttpResponse(answer.status, head, items)
        return repeated(answer, request, content) if again else answer

    def _key_of(self, operation: Called) -> Key:
        """Return the key of an operation, also of one that asks for the state of a long one at another place."""
        key = operation.id, operation.method, operation.path
        if key in self._names:
            return key
        alike = (each for each in self._names if each[0] == operation.id)
        return max(alike, key=lambda each: (each[2] == key[2], each[1] == key[1]))

    def _leads_on(self, name: Name) -> bool:
        """Tell whether the example of an operation is no more than that it goes on."""
        example = self._operations[name]
        return (
            bool(example.waits) and example.status == _ACCEPTED and not example.content
        )

    def _long_operation(
        self, operation: Name, *, polls: int, error: Any = omit
    ) -> CannedOperation:
        """Return an operation that goes on, with the examples of the document."""
        example = self._operations[operation]
        group, _, _ = operation.rpartition(".")
        api: Any = attrgetter(group)(self.client())
        polling: Polling[Any] = getattr(api, example.waits).polling
        poll = polling.poll
        state = "" if poll is None else self._example_of(poll).content
        begun = example_response(example)
        if poll is None and not example.content:
            begun.status_code = _ACCEPTED
        return CannedOperation(
            example.key, polling, begun, state, example.end, error, polls
        )

    def _example_of(self, operation: Operation[Any]) -> Example:
        return self._operations[self._names[self._key_of(operation)]]

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
