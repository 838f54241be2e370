"""`AsyncBinaryResponse`: a download."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Self

from ..reading.pieces import in_pieces_async
from ..reading.unread import UnreadResponse
from ..sending.failures import connection_errors
from ..transport.errors import DeadlineError, TransportError


class AsyncBinaryResponse(UnreadResponse):
    """A download: nothing of the body is read until you ask for it. Close it, or use `async with`."""

    async def read(self) -> bytes:
        """Return all bytes."""
        with connection_errors(self.request):
            try:
                return await self._deadline.run_async(self._response.aread)
            except DeadlineError:
                await self._response.aclose()
                raise

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        with connection_errors(self.request):
            chunks = self._deadline.each_async(self._response.aiter_bytes())
            try:
                async with aclosing(in_pieces_async(chunks, chunk_size)) as pieces:
                    async for piece in pieces:
                        yield piece
            except TransportError:
                await self._response.aclose()
                raise

    async def write_to(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come."""
        with open(path, "wb") as file:  # noqa: ASYNC230 - a disk is quick
            async for chunk in self.iter_bytes():
                file.write(chunk)

    async def aclose(self) -> None:
        """Give the connection back without reading the rest."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
