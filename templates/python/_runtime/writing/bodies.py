"""What is sent as a body: bytes, or a stream of them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterator, Mapping
from typing import Any

from ..encode import plain
from ..kinds import is_mapping
from .multipart import Piece


class BodyStream:
    """A body that is read while it is sent, and from its start each time that it is sent."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        lengths = [
            len(piece) if isinstance(piece, bytes) else piece.length for piece in pieces
        ]
        self.length = (
            None if None in lengths else sum(length or 0 for length in lengths)
        )
        self.replayable = all(
            isinstance(piece, bytes) or piece.replayable for piece in pieces
        )

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class AsyncBodyStream:
    """A body from an asynchronous iterable."""

    length = None

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not isinstance(chunks, AsyncIterator)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield chunk


class Payload:
    """A body with its content type."""

    __slots__ = ("content", "content_type")

    def __init__(
        self, content_type: str | None, content: bytes | BodyStream | AsyncBodyStream
    ) -> None:
        self.content_type = content_type
        self.content = content

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return isinstance(self.content, bytes) or self.content.replayable


NOTHING = Payload(None, b"")


def merged(value: Any, extra: Mapping[str, Any]) -> Any:
    """Return a body with the members that the caller adds to it."""
    if not extra:
        return value
    members: object = value if is_mapping(value) else plain(value)
    if not is_mapping(members):
        raise TypeError(
            "RequestOptions(body=) can only be added to a body that is an object"
        )
    return {**members, **extra}


def joined(pieces: list[Piece]) -> bytes | BodyStream:
    """Return the bytes where they are all here already."""
    whole = [piece for piece in pieces if isinstance(piece, bytes)]
    return b"".join(whole) if len(whole) == len(pieces) else BodyStream(pieces)
