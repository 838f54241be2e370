"""`BinaryAPIResponse`: a download of a tree of resources, which is read as a whole, or as it comes."""

# Written from asynchronous/downloads.py; change that, not this.

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..reading.files import whole_file
from .raw import RawResponse, StreamedResponse

if TYPE_CHECKING:
    from ..arguments import Arguments
    from ..operation import Operation
    from ..response import ApiResponse
    from .client import CoreClient

D = TypeVar("D")


class BinaryAPIResponse(RawResponse[bytes]):
    """A download whose body was read: `parse()` and `read()` give its bytes."""

    def __init__(self, response: ApiResponse[bytes, Any]) -> None:
        super().__init__(response, response.content)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the bytes to a file; it has its name when all are there, and is not left otherwise."""
        with whole_file(file) as opened:
            opened.write(self.content)

    write_to = write_to_file
    stream_to_file = write_to_file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class StreamedBinaryAPIResponse(StreamedResponse[bytes]):
    """A download of which nothing is read yet."""

    def parse(self) -> bytes:
        """Read the body and return it, whatever a server says that it is."""
        return self.read()

    def stream_to_file(
        self, file: str | os.PathLike[str], *, chunk_size: int | None = None
    ) -> None:
        """Write the bytes to a file as they come; it has its name when all are there, and is not left otherwise."""
        with whole_file(file) as opened:
            opened.writelines(self.iter_bytes(chunk_size))

    write_to_file = stream_to_file


def download(
    client: CoreClient,
    operation: Operation[Any],
    arguments: Arguments,
    made: Callable[[ApiResponse[bytes, Any]], D],
) -> D:
    """Call an operation that gives bytes, and return what is made of its response."""
    return made(client.call_operation_with_http_info(operation, arguments))
