"""What calls return besides the data itself: `ApiResponse`, `BinaryResponse`, `AsyncBinaryResponse`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Generic, Self

from typing_extensions import TypeVar

from .asynchronous.binary import AsyncBinaryResponse
from .request_info import RequestInfo
from .response_info import request_id_in
from .synchronous.binary import BinaryResponse
from .transport.headers import Headers

__all__ = ["ApiResponse", "AsyncBinaryResponse", "BinaryResponse"]

T = TypeVar("T")
H = TypeVar("H", default=None)


class ApiResponse(tuple[T, int, Headers], Generic[T, H]):
    """The parsed body of a response together with its status and headers; unpacks as `data, status_code, headers`."""

    typed_headers: H
    """The documented headers with their types: a model, or None where the document names none."""
    content: bytes
    """The body as it came."""
    elapsed: timedelta
    """How long the whole call took, retries included."""
    retries_taken: int
    """How often the request was sent again."""
    _request: RequestInfo | Callable[[], RequestInfo]

    def __new__(
        cls,
        data: T,
        status_code: int,
        headers: Headers,
        *,
        typed_headers: H,
        request: RequestInfo | Callable[[], RequestInfo],
        content: bytes,
        elapsed: timedelta,
        retries_taken: int,
    ) -> Self:
        self = super().__new__(cls, (data, status_code, headers))
        self.typed_headers = typed_headers
        self._request = request
        self.content = content
        self.elapsed = elapsed
        self.retries_taken = retries_taken
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        known = {name: each for name, each in vars(self).items() if name != "_request"}
        return tuple(self), {**known, "request": self.request}

    def __getstate__(self) -> None:
        """Return nothing: all that there is has been given to `__new__`."""

    def __repr__(self) -> str:
        return f"ApiResponse({self.status_code}, {self.data!r})"

    @property
    def request(self) -> RequestInfo:
        """The request as it was sent, without secrets."""
        # Few ask for it, and it takes a while to take the secrets out.
        request = self._request
        if not isinstance(request, RequestInfo):
            self._request = request = request()
        return request

    @property
    def data(self) -> T:
        """The parsed body."""
        return self[0]

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self[1]

    @property
    def headers(self) -> Headers:
        """The headers, found whatever their case."""
        return self[2]

    @property
    def request_id(self) -> str | None:
        """What the server calls this request."""
        return request_id_in(self.headers)
