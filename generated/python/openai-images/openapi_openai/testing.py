"""For tests of code that uses this client: a server in the same process.

    from openapi_openai.testing import MockServer

    def test_of_my_code() -> None:
        server = MockServer()
        server.respond("images.create_image")  # the example of the document; or json=..., status=..., raises=...
        my_code(server.client())
        assert server.requests[0].operation == "images.create_image"

Several answers to one operation are given one after the other, the last one again and
again.
A call without an answer raises `UnexpectedCallError`; `MockServer(examples=True)`
answers it with an example.
"""

from __future__ import annotations

from ._examples import EXAMPLES, OperationName
from ._runtime.testing import InProcessServer, ReceivedRequest, UnexpectedCallError
from .client import AsyncClient, Client

__all__ = [
    "MockServer",
    "OperationName",
    "ReceivedRequest",
    "UnexpectedCallError",
]


class MockServer(InProcessServer[OperationName, Client, AsyncClient]):
    """Answers calls without a network, and keeps the requests in `requests`.

    `client()` and `async_client()` make clients of it. In `with server:` it answers all clients of this package, also
    those that other code makes. With `examples=True` an operation for which no answer was said answers with an
    example of the document; else it raises `UnexpectedCallError`.
    """

    def __init__(self, *, examples: bool = False) -> None:
        credentials: tuple[str, ...] = ("access_token",)
        super().__init__(EXAMPLES, Client, AsyncClient, credentials, examples=examples)
