"""`BinaryResponse`: a download."""

# Written from asynchronous/binary.py; change that, not this.

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Self

from ..reading.pieces import in_pieces
from ..reading.unread import UnreadResponse
from ..sending.failures import connection_errors
from ..transport.errors import DeadlineError, TransportError


class BinaryResponse(UnreadResponse):
    """A download: nothing of the body is read until you ask for it. Close it, or use `with`."""

    def read(self) -> bytes:
        """Return all bytes."""
        with connection_errors(self.request):
            try:
                return self._deadline.run(self._response.read)
            except DeadlineError:
                self._response.close()
                raise

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        with connection_errors(self.request):
            chunks = self._deadline.each(self._response.iter_bytes())
            try:
                yield from in_pieces(chunks, chunk_size)
            except TransportError:
                self._response.close()
                raise

    def write_to(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come."""
        with open(path, "wb") as file:
            file.writelines(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
