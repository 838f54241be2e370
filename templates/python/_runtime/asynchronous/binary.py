"""`AsyncBinaryResponse`: a download."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Self
from weakref import finalize

from ..reading.files import whole_file
from ..reading.pieces import in_pieces_async
from ..reading.unread import UnreadResponse
from ..request_info import RequestInfo
from ..sending.failures import connection_errors
from ..sending.held import HeldConnections
from ..transport.deadline import NO_DEADLINE, Deadline
from ..transport.errors import DeadlineError, TransportError
from ..transport.http import HttpResponse
from .body import read_body


class AsyncBinaryResponse(UnreadResponse):
    """A download: nothing of the body is read until you ask for it. Close it, or use `async with`.

    Until it is read or closed it holds a connection, which is given back at the latest when nobody holds the download.
    """

    def __init__(
        self,
        response: HttpResponse,
        request: RequestInfo,
        deadline: Deadline = NO_DEADLINE,
        *,
        limit: int | None = None,
        held: HeldConnections | None = None,
        parse: Callable[[bytes], object] | None = None,
    ) -> None:
        super().__init__(response, request, deadline, limit=limit, parse=parse)
        self._held = held
        if held is not None:
            self._release = held.hold()
            finalize(self, self._release)

    async def read(self) -> bytes:
        """Return all bytes. Raise ResponseTooLargeError for more than the client's `max_response_bytes`."""
        if self._content is None:
            self._begin()
            with connection_errors(self.request, self._held):
                try:
                    self._content = await self._deadline.run_async(
                        read_body, self._response, self._is_enough
                    )
                except DeadlineError:
                    await self._response.aclose()
                    raise
        return self._content

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        self._begin()
        with connection_errors(self.request, self._held):
            chunks = self._deadline.each_async(self._response.aiter_bytes())
            try:
                async with aclosing(in_pieces_async(chunks, chunk_size)) as pieces:
                    async for piece in pieces:
                        yield piece
            except TransportError:
                await self._response.aclose()
                raise

    async def write_to(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come; it has its name when all are there, and is not left otherwise."""
        with whole_file(path) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)

    async def aclose(self) -> None:
        """Give the connection back without reading the rest."""
        self._begin()
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
