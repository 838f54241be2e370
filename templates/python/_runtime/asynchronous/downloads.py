"""`AsyncBinaryAPIResponse`: a download of a tree of resources, which is read as a whole, or as it comes."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..reading.files import whole_file
from .raw import AsyncRawResponse, AsyncStreamedResponse

if TYPE_CHECKING:
    from ..arguments import Arguments
    from ..operation import Operation
    from ..response import ApiResponse
    from .client import CoreAsyncClient

D = TypeVar("D")


class AsyncBinaryAPIResponse(AsyncRawResponse[bytes]):
    """A download whose body was read: `parse()` and `read()` give its bytes."""

    def __init__(self, response: ApiResponse[bytes, Any]) -> None:
        super().__init__(response, response.content)

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to a file; it has its name when all are there, and is not left otherwise."""
        with whole_file(file) as opened:
            opened.write(self.content)

    write_to = write_to_file
    stream_to_file = write_to_file

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class AsyncStreamedBinaryAPIResponse(AsyncStreamedResponse[bytes]):
    """A download of which nothing is read yet."""

    async def parse(self) -> bytes:
        """Read the body and return it, whatever a server says that it is."""
        return await self.read()

    async def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file as they come; it has its name when all are there, and is not left otherwise."""
        with whole_file(file) as opened:
            async for chunk in self.iter_bytes(chunk_size):
                opened.write(chunk)

    write_to_file = stream_to_file


async def download(
    client: CoreAsyncClient,
    operation: Operation[Any],
    arguments: Arguments,
    made: Callable[[ApiResponse[bytes, Any]], D],
) -> D:
    """Call an operation that gives bytes, and return what is made of its response."""
    return made(await client.call_operation_with_http_info(operation, arguments))
