"""Sends with pyreqwest, whose work is done in Rust: `Client(transport="pyreqwest")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .http import HttpRequest, HttpResponse, iterated
from .optional import Library
from .pyreqwest_requests import Times, built, check_settings, filled, times_of
from .pyreqwest_responses import (
    AsyncPyreqwestResponse,
    PyreqwestResponse,
    failure_of,
    theirs,
)
from .slots import AsyncSlots, Slots

if TYPE_CHECKING:
    from .settings import Settings

library: Any = Library("pyreqwest.client")
jars: Any = Library("pyreqwest.cookie")


class PyreqwestTransport:
    """Sends with clients of pyreqwest: one for each pair of timeouts, which belong to the client there."""

    keeps_deadlines = True
    has_queue = True

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._cookies = jars.CookieStore()
        self._slots = Slots()
        self._clients: dict[Times, Any] = {}
        check_settings(settings)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = self._slots.take(request)
        try:
            times = times_of(request)
            client = self._clients.get(times)
            if client is None:
                client = self._clients[times] = built(
                    library.SyncClientBuilder(), self._settings, self._cookies, times
                )
            builder = filled(client.request(request.method, request.url), request)
            body = request.body
            if not (body is None or isinstance(body, bytes)):
                builder = builder.body_stream(iterated(body))
            streamed = builder.build_streamed()
            return PyreqwestResponse(
                streamed, streamed.__enter__(), slot, request.deadline
            )
        except theirs.PyreqwestError as error:
            failure = failure_of(error, request.deadline)
        except BaseException:
            slot.release()
            raise
        slot.release()
        raise failure

    def close(self) -> None:
        """Close all connections."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            client.close()


class AsyncPyreqwestTransport:
    """The same for tasks."""

    keeps_deadlines = True
    has_queue = True

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._cookies = jars.CookieStore()
        self._slots = AsyncSlots()
        self._clients: dict[Times, Any] = {}
        check_settings(settings)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = await self._slots.take(request)
        try:
            times = times_of(request)
            client = self._clients.get(times)
            if client is None:
                client = self._clients[times] = built(
                    library.ClientBuilder(), self._settings, self._cookies, times
                )
            builder = filled(client.request(request.method, request.url), request)
            body = request.body
            if not (body is None or isinstance(body, bytes)):
                builder = builder.body_stream(body)
            streamed = builder.build_streamed()
            response = await streamed.__aenter__()
            return AsyncPyreqwestResponse(streamed, response, slot, request.deadline)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, request.deadline)
        except BaseException:
            slot.release()
            raise
        slot.release()
        raise failure

    async def aclose(self) -> None:
        """Close all connections."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.close()
