"""What a transport is: anything that sends a request and returns its response."""

from __future__ import annotations

from typing import Literal, Protocol, TypeAlias, runtime_checkable

from .http import HttpRequest, HttpResponse


@runtime_checkable
class Transport(Protocol):
    """Sends requests; one of your own is given as `Client(transport=...)`.

    It may have `default_headers`, a mapping of what it sends with each request that says nothing else.
    """

    def send(self, request: HttpRequest, /) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...


@runtime_checkable
class AsyncTransport(Protocol):
    """The same for `AsyncClient(transport=...)`."""

    async def send(self, request: HttpRequest, /) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


TransportInput: TypeAlias = Literal["httpx2", "pyreqwest"] | Transport
"""What `transport=` takes: the name of a library, or an object of your own."""

AsyncTransportInput: TypeAlias = (
    Literal["httpx2", "pyreqwest", "aiohttp"] | AsyncTransport
)
"""The same for the asynchronous client."""
