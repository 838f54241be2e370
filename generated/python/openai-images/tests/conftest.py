"""An in-process server for the tests: it checks every request against the document and gives the documented answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest

from tests.operations import OPERATIONS, Route
from openapi_openai import AsyncClient, Client
from openapi_openai._runtime.encode import json_bytes

BASE_URL = "https://api.test/base"
CREDENTIALS: dict[str, Any] = {
    "access_token": "test-access_token",
}


@dataclass
class Server:
    """Finds the operation of a request, checks what the document demands of it, and answers."""

    operation: str = ""
    """The operation that is called, where a test says so: some documents tell two apart by a fragment alone."""
    example: str = ""
    """The path of the server that examples name, which comes before those of the operations."""
    seen: list[Route] = field(default_factory=list[Route])

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Return the documented answer to a request; raise AssertionError where the request breaks the document."""
        request.read()
        routes = [
            route
            for route in _find(request, self.example)
            if self.operation in ("", route.id)
        ]
        complaints = [_complaint(route, request) for route in routes]
        assert "" in complaints, complaints
        route = routes[complaints.index("")]
        self.seen.append(route)
        headers = {"content-type": route.answers} if route.answers else {}
        return httpx2.Response(
            route.status, headers=headers, content=route.content.encode()
        )

    async def answer_async(self, request: httpx2.Request) -> httpx2.Response:
        """Return the same to the asynchronous client."""
        await request.aread()
        return self.answer(request)

    def check(self, result: object) -> None:
        """Check that one request was sent, and that its answer came back whole."""
        [route] = self.seen
        if not route.content:
            assert result is None
        elif result not in (route.content, route.content.encode()):
            plain = json.loads(json_bytes(result))
            assert plain == (
                json.loads(route.content) if route.items is None else route.items
            )


def _complaint(route: Route, request: httpx2.Request) -> str:
    """Return what a request lacks of what the document demands."""
    for name in route.query:
        if all(
            re.split(r"[\[=]", key)[0] != name.partition("[")[0]
            for key in request.url.params
        ):
            return f"the parameter {name} is missing"
    for name in route.headers:
        if name not in request.headers:
            return f"the header {name} is missing"
    accepted = request.headers.get("accept", "*/*")
    if route.answers and route.answers not in accepted and "*" not in accepted:
        return f"{accepted} is asked for, not {route.answers}"
    sent = request.headers.get("content-type", "").partition(";")[0]
    if route.sends and sent != route.sends.partition(";")[0]:
        return f"the body is {sent}, not {route.sends}"
    if route.body is not None and json.loads(request.content) != route.body:
        return "the body differs"
    return next(
        (
            f"the field {name} is missing"
            for name in route.fields
            if name.encode() not in request.content
        ),
        "",
    )


def _find(request: httpx2.Request, example: str) -> list[Route]:
    """Return the operations that a request may be: most often one."""
    target = request.url.raw_path.decode().removeprefix("/base").removeprefix(example)
    found = [
        route
        for route in OPERATIONS
        if route.method.upper() == request.method.upper()
        and re.fullmatch(route.pattern + "([?&].*)?", target)
    ]
    assert found, f"{request.method} {target} is not in the document"
    longest = max(len(route.literal) for route in found)
    return [route for route in found if len(route.literal) == longest]


@pytest.fixture
def server() -> Server:
    """Return a server that has seen nothing."""
    return Server()


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    """Yield a client of the in-process server that does not tolerate a wrong answer."""
    http_client = httpx2.Client(transport=httpx2.MockTransport(server.answer))
    with Client(
        **CREDENTIALS, base_url=BASE_URL, http_client=http_client, strict=True
    ) as client:
        yield client


@pytest.fixture
def async_client(server: Server) -> AsyncClient:
    """Return the asynchronous twin of `client`."""
    http_client = httpx2.AsyncClient(
        transport=httpx2.MockTransport(server.answer_async)
    )
    return AsyncClient(
        **CREDENTIALS, base_url=BASE_URL, http_client=http_client, strict=True
    )
