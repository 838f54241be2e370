"""`BinaryResponse`: a download."""

# Written from asynchronous/binary.py; change that, not this.

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from typing import Self
from weakref import finalize

from ..reading.files import whole_file
from ..reading.pieces import in_pieces
from ..reading.unread import UnreadResponse
from ..request_info import RequestInfo
from ..sending.failures import connection_errors
from ..sending.held import HeldConnections
from ..transport.deadline import NO_DEADLINE, Deadline
from ..transport.errors import DeadlineError, TransportError
from ..transport.http import HttpResponse
from .body import read_body


class BinaryResponse(UnreadResponse):
    """A download: nothing of the body is read until you ask for it. Close it, or use `with`.

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

    def read(self) -> bytes:
        """Return all bytes. Raise ResponseTooLargeError for more than the client's `max_response_bytes`."""
        if self._content is None:
            self._begin()
            with connection_errors(self.request, self._held):
                try:
                    self._content = self._deadline.run(
                        read_body, self._response, self._is_enough
                    )
                except DeadlineError:
                    self._response.close()
                    raise
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        self._begin()
        with connection_errors(self.request, self._held):
            chunks = self._deadline.each(self._response.iter_bytes())
            try:
                yield from in_pieces(chunks, chunk_size)
            except TransportError:
                self._response.close()
                raise

    def write_to(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come; it has its name when all are there, and is not left otherwise."""
        with whole_file(path) as file:
            file.writelines(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        self._begin()
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
