"""Bodies that come piece by piece, and misbehave where a test wants that."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import httpx2

from support.driver import Driver

Piece = bytes | Exception | Callable[[], Any]
"""What comes: bytes, an end that is none, or something that happens in between."""


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """The body of an answer; remembers whether it was closed, and how many pieces were taken."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = pieces
        self.taken = 0
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.taken += 1
            if isinstance(piece, Exception):
                raise piece
            if isinstance(piece, bytes):
                yield piece
            else:
                piece()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Remember that it was closed."""
        self.is_closed = True

    async def aclose(self) -> None:
        """Remember that it was closed."""
        self.is_closed = True


def streams(body: Body | bytes, media_type: str = "text/event-stream", **headers: str) -> Callable[[Any], Any]:
    """Return an answer that streams a body."""

    def answer(_: httpx2.Request) -> httpx2.Response:
        stream = body if isinstance(body, Body) else Body([body])
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx2.Response(200, headers={"content-type": media_type, **named}, stream=stream)

    return answer


def event(data: str, **fields: str) -> bytes:
    """Return one server-sent event."""
    lines = [f"{name}: {value}" for name, value in fields.items()]
    return "\n".join([*lines, f"data: {data}", "", ""]).encode()


def items(driver: Driver, stream: Any, at_most: int | None = None) -> list[Any]:
    """Return what a stream gives; leave the loop after so many."""
    found: list[Any] = []
    if not driver.is_async:
        for item in stream:
            found.append(item)
            if len(found) == at_most:
                break
        return found

    async def run() -> None:
        async for item in stream:
            found.append(item)
            if len(found) == at_most:
                break

    driver.wait(run())
    return found
