"""Responses that pyreqwest reads, and what its errors are in our terms."""

from __future__ import annotations

import time
from _thread import start_new_thread
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import suppress
from typing import Any

from .errors import (
    BrokenError,
    CertificateError,
    ConnectTimedOutError,
    DeadlineError,
    NotConnectedError,
    TimedOutError,
    TransportError,
    UnsendableError,
)
from .headers import Headers, Pair
from .http import HttpResponse
from .in_time import TooLate, in_time
from .loops import close_soon, running_loop
from .optional import Library
from .slots import Slot

theirs: Any = Library("pyreqwest.exceptions")

_TICK = 0.01


class PyreqwestResponse(HttpResponse):
    """A response that is read by pyreqwest."""

    __slots__ = (
        "_deadline",
        "_is_reading",
        "_longest",
        "_response",
        "_slot",
        "_streamed",
    )

    def __init__(
        self,
        streamed: Any,
        response: Any,
        slot: Slot,
        deadline: float | None,
    ) -> None:
        self._streamed: Any = streamed
        self._response = response
        self._slot = slot
        self._deadline = deadline
        self._longest: float | None = None
        self._is_reading = False
        super().__init__(response.status, _headers(response))

    def limit_reads(self, seconds: float | None) -> None:
        self._longest = seconds

    def _next(self) -> Any:
        if self._longest is None:
            return self._read_chunk()
        try:  # pyreqwest has one time for all that a client reads
            return in_time(self._longest, self._read_chunk)
        except TooLate:
            raise TimedOutError("nothing came for too long") from None

    def _read_chunk(self) -> Any:
        self._is_reading = True
        try:
            return self._response.body_reader.read_chunk()
        finally:
            self._is_reading = False

    def iter_bytes(self) -> Generator[bytes]:
        if self._streamed is None:
            yield from super().iter_bytes()
            return
        try:
            while (chunk := self._next()) is not None:
                yield bytes(chunk)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            return
        finally:
            self.close()
        raise failure

    def read(self) -> bytes:
        if self._streamed is None:
            return super().read()
        try:
            content = bytes(self._response.bytes())
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            self._body = content
            return content
        finally:
            self.close()
        raise failure

    def close(self) -> None:
        streamed, self._streamed = self._streamed, None
        if streamed is None:
            return
        if self._is_reading:  # and closing would wait for what is read
            start_new_thread(_give_back, (streamed, self._slot))
            return
        try:
            streamed.__exit__(None, None, None)
        finally:
            self._slot.release()

    def __del__(self) -> None:
        if self._streamed is not None:
            with suppress(Exception):  # of an interpreter that ends
                start_new_thread(_give_back, (self._streamed, self._slot))


def _give_back(streamed: Any, slot: Slot) -> None:
    try:
        with suppress(Exception):
            streamed.__exit__(None, None, None)
    finally:
        slot.release()


class AsyncPyreqwestResponse(HttpResponse):
    """The same for tasks."""

    __slots__ = (
        "_deadline",
        "_is_reading",
        "_loop",
        "_response",
        "_slot",
        "_streamed",
    )

    def __init__(
        self,
        streamed: Any,
        response: Any,
        slot: Slot,
        deadline: float | None,
    ) -> None:
        self._loop = running_loop()
        self._is_reading = False
        self._streamed: Any = streamed
        self._response = response
        self._slot = slot
        self._deadline = deadline
        super().__init__(response.status, _headers(response))

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        if self._streamed is None:
            async for chunk in super().aiter_bytes():
                yield chunk
            return
        try:
            while (piece := await self._read_chunk()) is not None:
                yield bytes(piece)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            return
        finally:
            await self.aclose()
        raise failure

    async def _read_chunk(self) -> Any:
        self._is_reading = True
        try:
            return await self._response.body_reader.read_chunk()
        finally:
            self._is_reading = False

    async def aread(self) -> bytes:
        if self._streamed is None:
            return await super().aread()
        try:
            content = bytes(await self._response.bytes())
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            self._body = content
            return content
        finally:
            await self.aclose()
        raise failure

    async def aclose(self) -> None:
        streamed, self._streamed = self._streamed, None
        if streamed is None:
            return
        if self._is_reading and self._loop is not None:
            # Closing would wait for what is read.
            self._loop.call_soon(close_soon, _Abandoned(streamed), self._slot)
            return
        try:
            await streamed.__aexit__(None, None, None)
        finally:
            self._slot.release()

    def __del__(self) -> None:
        if self._streamed is not None and self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(
                    close_soon, _Abandoned(self._streamed), self._slot
                )


class _Abandoned:
    """A response that nobody holds any more, to be closed by its loop."""

    def __init__(self, streamed: Any) -> None:
        self._streamed = streamed

    async def aclose(self) -> None:
        with suppress(Exception):
            await self._streamed.__aexit__(None, None, None)


def _headers(response: Any) -> Headers:
    try:
        return Headers(response.headers.items())
    except ValueError:
        return Headers(_readable(response.headers))


def _readable(headers: Any) -> Iterator[Pair]:
    """Yield the headers without those that pyreqwest cannot tell: it has no text for what is not ASCII."""
    for name in dict.fromkeys(headers.keys()):
        with suppress(ValueError):
            for value in headers.getall(name):
                yield name, value


def failure_of(error: Any, deadline: float | None) -> TransportError:
    """Return what an error of pyreqwest is in our terms.

    Its causes tell whether there was a connection; its classes do not: a head that takes too long is a
    `ConnectTimeoutError`, and a connection that broke after a request was sent a `ConnectError`.
    """
    details: Any = getattr(error, "details", None) or {}
    causes: list[str] = [cause["message"] for cause in details.get("causes") or ()]
    message = causes[-1] if causes else error.message
    was_connecting = "client error (Connect)" in causes
    if isinstance(error, theirs.RequestTimeoutError):
        if deadline is not None and deadline - time.monotonic() < _TICK:
            return DeadlineError()
        if was_connecting or isinstance(error, theirs.PoolTimeoutError):
            return ConnectTimedOutError(f"connecting: {message}")
        return TimedOutError(message)
    if was_connecting:
        if any("certificate" in cause for cause in causes):
            return CertificateError(f"certificate verify failed: {message}")
        return NotConnectedError(message)
    if isinstance(error, theirs.BuilderError | theirs.RedirectError):
        return UnsendableError(message)
    if isinstance(error, theirs.DecodeError) and not any(
        "from connection" in cause for cause in causes
    ):
        return UnsendableError(message)
    return BrokenError(message)
