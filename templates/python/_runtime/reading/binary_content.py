"""`HttpxBinaryResponseContent`: a download that was read, in the form that older SDKs have for both clients."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any, Self

from ..response_info import ResponseInfo
from .files import whole_file
from .read_response import lines_of, pieces_of, text_of

if TYPE_CHECKING:
    from ..response import ApiResponse


class HttpxBinaryResponseContent:
    """A download whose body was read; what begins with `a` does the same, to be awaited."""

    def __init__(self, response: ApiResponse[bytes, Any]) -> None:
        self.whole = response
        """The status and the headers with the data."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.whole.status_code})"

    @property
    def response(self) -> ResponseInfo:
        """The response as it came: its status, headers and bytes."""
        return ResponseInfo(
            self.whole.status_code, self.whole.headers, self.content, self.whole.request
        )

    @property
    def content(self) -> bytes:
        """The bytes."""
        return self.whole.content

    @property
    def text(self) -> str:
        """The bytes as text."""
        return text_of(self.content, self.whole.headers)

    def json(self, **options: Any) -> Any:
        """Return the bytes as JSON; options are those of `json.loads`. Raise ValueError where they are none."""
        return json.loads(self.content, **options)

    def read(self) -> bytes:
        """Return the bytes."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Yield the bytes, or `chunk_size` at a time."""
        yield from pieces_of(self.content, chunk_size)

    def iter_text(self) -> Generator[str]:
        """Yield the text."""
        yield self.text

    def iter_lines(self) -> Generator[str]:
        """Yield the lines of the text, without their ends."""
        yield from lines_of(self.content, self.whole.headers)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to a file; it has its name when all are there, and is not left otherwise."""
        with whole_file(file) as opened:
            opened.write(self.content)

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file, `chunk_size` at a time."""
        with whole_file(file) as opened:
            opened.writelines(self.iter_bytes(chunk_size))

    write_to = write_to_file
    iter_raw = iter_bytes

    def close(self) -> None:
        """Do nothing: its connection was given back when the body had been read."""

    async def aread(self) -> bytes:
        """Return the bytes."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """Yield the bytes, or `chunk_size` at a time."""
        for piece in self.iter_bytes(chunk_size):
            yield piece

    async def aiter_text(self) -> AsyncGenerator[str]:
        """Yield the text."""
        yield self.text

    async def aiter_lines(self) -> AsyncGenerator[str]:
        """Yield the lines of the text, without their ends."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file, `chunk_size` at a time."""
        self.stream_to_file(file, chunk_size=chunk_size)

    aiter_raw = aiter_bytes

    async def aclose(self) -> None:
        """Do nothing: its connection was given back when the body had been read."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
