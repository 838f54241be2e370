"""Responses of httpx2, read by its means, which give their connection and their place in the queue back."""

from __future__ import annotations

from _thread import start_new_thread
from collections.abc import AsyncGenerator, Generator
from contextlib import suppress

import httpx2

from ..kinds import is_dict
from .headers import Headers
from .http import HttpResponse, closing_async
from .httpx2_deadlines import each_keeping, keeping
from .httpx2_failures import FAILURES, failure_of
from .loops import close_soon, running_loop
from .slots import Slot


class _Response(HttpResponse):
    """A response of httpx2, read by its means."""

    __slots__ = ("_deadline", "_response", "_slot")

    def __init__(
        self,
        response: httpx2.Response,
        slot: Slot | None = None,
        deadline: float | None = None,
    ) -> None:
        self._response = response
        self._slot = slot
        self._deadline = deadline
        super().__init__(response.status_code, _headers(response))

    @property
    def content(self) -> bytes | None:
        return self._response.content if self._response.is_stream_consumed else None

    def limit_reads(self, seconds: float | None) -> None:
        # What the connection asks for the time when the first piece is read.
        times: object = self._response.request.extensions.get("timeout")
        if seconds is not None and is_dict(times):
            usual: float | None = times.get("read")
            times["read"] = seconds if usual is None else min(usual, seconds)

    def iter_bytes(self) -> Generator[bytes]:
        try:
            if self._deadline is None:
                yield from self._response.iter_bytes()
            else:
                yield from each_keeping(self._deadline, self._response.iter_bytes())
        except FAILURES as error:
            failure = failure_of(error, self._deadline)
        else:
            return
        finally:
            self.close()
        raise failure

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        try:
            async with closing_async(self._response.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    yield chunk
        except FAILURES as error:
            failure = failure_of(error)
        else:
            return
        finally:
            await self.aclose()
        raise failure

    def read(self) -> bytes:
        try:
            if self._deadline is None:
                return self._response.read()
            with keeping(self._deadline):
                return self._response.read()
        except FAILURES as error:
            failure = failure_of(error, self._deadline)
        finally:
            self.close()
        raise failure

    async def aread(self) -> bytes:
        try:
            return await self._response.aread()
        except FAILURES as error:
            failure = failure_of(error)
        finally:
            await self.aclose()
        raise failure

    def close(self) -> None:
        try:
            if not self._response.is_closed:
                self._response.close()
        finally:
            if self._slot is not None:
                self._slot.release()

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            if self._slot is not None:
                self._slot.release()


class SyncResponse(_Response):
    """One that gives its connection back also where nobody reads it and nobody holds it any more."""

    __slots__ = ()

    def __del__(self) -> None:
        if self._response.is_closed:
            return
        with suppress(Exception):  # of an interpreter that ends
            # Garbage is collected anywhere, even where this thread holds the lock that closing needs.
            start_new_thread(_close, (self._response, self._slot))


class AsyncResponse(_Response):
    """The same in a loop, which has to do it."""

    __slots__ = ("_loop",)

    def __init__(self, response: httpx2.Response, slot: Slot | None) -> None:
        self._loop = running_loop()
        super().__init__(response, slot)

    def __del__(self) -> None:
        if self._response.is_closed or self._loop is None:
            return
        with suppress(Exception):  # of an interpreter, or a loop, that ends
            self._loop.call_soon_threadsafe(close_soon, self._response, self._slot)


def _close(response: httpx2.Response, slot: Slot | None) -> None:
    with suppress(Exception):
        response.close()
    if slot is not None:
        slot.release()


def _headers(response: httpx2.Response) -> Headers:
    raw = response.headers.raw
    try:
        pairs = [(name.decode(), value.decode()) for name, value in raw]
    except UnicodeDecodeError:
        pairs = [(_text(name), _text(value)) for name, value in raw]
    return Headers(pairs)


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
