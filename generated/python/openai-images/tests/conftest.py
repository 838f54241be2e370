"""An in-process server for the tests: it gives the documented answers, and checks requests against the document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.operations import OPERATIONS, Expected
from openapi_openai import AsyncClient, Client
from openapi_openai._examples import EXAMPLES
from openapi_openai._runtime.encode import json_bytes
from openapi_openai.testing import MockServer, OperationName, ReceivedRequest

BASE_URL = "https://api.test/base"
CREDENTIALS: dict[str, Any] = {
    "access_token": "test-access_token",
}


class Server(MockServer):
    """Answers every operation with its example."""

    example_path = ""
    """The path of the server that examples name, which comes before those of the operations."""

    def __init__(self) -> None:
        super().__init__(examples=True)

    def check_requests(self) -> None:
        """Check that the requests are what the document demands."""
        for request in self.requests:
            assert (
                _complaint(OPERATIONS[request.operation], request, self.example_path)
                == ""
            )

    def check(self, result: object) -> None:
        """Check that one right request was sent, and that its answer came back whole."""
        self.check_requests()
        [request] = self.requests
        content, items = (
            EXAMPLES[request.operation].content,
            OPERATIONS[request.operation].items,
        )
        if not content:
            assert result is None
        elif result not in (content, content.encode()):
            assert json.loads(json_bytes(result)) == (
                json.loads(content) if items is None else items
            )


def _complaint(
    expected: Expected, request: ReceivedRequest[OperationName], example_path: str
) -> str:
    """Return what a request lacks of what the document demands."""
    target = (
        request.url.raw_path.decode().removeprefix("/base").removeprefix(example_path)
    )
    if request.method.upper() != expected.method.upper():
        return f"{request.method} is sent, not {expected.method}"
    if not re.fullmatch(expected.path + "([?&].*)?", target):
        return f"{target} is not the path of the operation"
    for name in expected.query:
        if all(
            re.split(r"[\[=]", key)[0] != name.partition("[")[0]
            for key in request.query
        ):
            return f"the parameter {name} is missing"
    for name in expected.headers:
        if name not in request.headers:
            return f"the header {name} is missing"
    accepted, answer = (
        request.headers.get("accept", "*/*"),
        EXAMPLES[request.operation].media_type,
    )
    if answer and answer not in accepted and "*" not in accepted:
        return f"{accepted} is asked for, not {answer}"
    sent = request.headers.get("content-type", "").partition(";")[0]
    if expected.sends and sent != expected.sends.partition(";")[0]:
        return f"the body is {sent}, not {expected.sends}"
    if expected.body is not None and request.json() != expected.body:
        return "the body differs"
    return next(
        (
            f"the field {name} is missing"
            for name in expected.fields
            if name.encode() not in request.content
        ),
        "",
    )


@pytest.fixture
def server() -> Server:
    """Return a server that has seen nothing."""
    return Server()


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    """Yield a client of the in-process server that does not tolerate a wrong answer."""
    with server.client(base_url=BASE_URL, strict=True) as client:
        yield client


@pytest.fixture
def async_client(server: Server) -> AsyncClient:
    """Return the asynchronous twin of `client`."""
    return server.async_client(base_url=BASE_URL, strict=True)
