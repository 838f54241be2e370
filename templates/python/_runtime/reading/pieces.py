"""Bytes in pieces of one size, however they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import aclosing, closing


def in_pieces(chunks: Generator[bytes], size: int | None) -> Generator[bytes]:
    """Yield the bytes `size` at a time, the last piece with what is left; or as they come."""
    rest = bytearray()
    with closing(chunks):
        for chunk in chunks:
            yield from _whole(rest, chunk, size)
    if rest:
        yield bytes(rest)


async def in_pieces_async(
    chunks: AsyncGenerator[bytes], size: int | None
) -> AsyncGenerator[bytes]:
    """Yield the same of an asynchronous iterator."""
    rest = bytearray()
    async with aclosing(chunks):
        async for chunk in chunks:
            for piece in _whole(rest, chunk, size):
                yield piece
    if rest:
        yield bytes(rest)


def _whole(rest: bytearray, chunk: bytes, size: int | None) -> Iterator[bytes]:
    """Yield the pieces that are complete with a chunk; what is left stays in `rest`."""
    if size is None:
        yield chunk
        return
    rest += chunk
    while len(rest) >= size:
        yield bytes(rest[:size])
        del rest[:size]
