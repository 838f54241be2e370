"""An in-process server for the tests: it checks every request against the document and gives the documented answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter

from tests.operations import OPERATIONS, Route
from openapi_openai import AsyncClient, Client

BASE_URL = "https://api.test/base"
CREDENTIALS: dict[str, Any] = {
    "access_token": "test-access_token",
}


@dataclass
class Server:
    """Finds the operation of a request, checks what the document demands of it, and answers."""

    seen: list[Route] = field(default_factory=list[Route])

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Return the documented answer to a request; raise AssertionError where the request breaks the document."""
        content = request.read()
        route = _find(request)
        self.seen.append(route)
        for name in route.query:
            assert any(
                re.split(r"[\[=]", key)[0] == name.partition("[")[0]
                for key in request.url.params
            ), name
        for name in route.headers:
            assert name in request.headers, f"the header {name} is missing"
        if route.sends:
            sent = request.headers["content-type"].partition(";")[0]
            assert sent == route.sends.partition(";")[0]
        if route.body is not None:
            assert json.loads(content) == route.body
        for name in route.fields:
            assert name.encode() in content, f"the field {name} is missing"
        headers = {"content-type": route.answers} if route.answers else {}
        return httpx2.Response(
            route.status, headers=headers, content=route.content.encode()
        )

    async def answer_async(self, request: httpx2.Request) -> httpx2.Response:
        """Return the same to the asynchronous client."""
        await request.aread()
        return self.answer(request)

    def check(self, operation: str, result: object) -> None:
        """Check that one request was sent, to `operation`, and that its answer came back whole."""
        assert [route.id for route in self.seen] == [operation]
        route = self.seen[0]
        if not route.content:
            assert result is None
        elif isinstance(result, bytes | str):
            assert result in (
                route.content,
                route.content.encode(),
                json_or_none(route.content),
            )
        else:
            plain = TypeAdapter(Any).dump_python(
                result, mode="json", by_alias=True, exclude_unset=True
            )
            assert plain == json.loads(route.content)


def json_or_none(text: str) -> Any:
    """Return what a JSON text holds; None for any other text."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def _find(request: httpx2.Request) -> Route:
    target = request.url.raw_path.decode().removeprefix("/base")
    found = [
        route
        for route in OPERATIONS
        if route.method == request.method
        and re.fullmatch(route.pattern + "([?&].*)?", target)
    ]
    assert found, f"{request.method} {target} is not in the document"
    return max(found, key=lambda route: len(route.literal))


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
