"""The in-process server as a transport, and time that passes at once for its clients."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

from ..sending import retry
from ..sending.call import Call
from ..sending.long_call import LongCall
from ..transport.http import HttpRequest, HttpResponse


class Passing:
    """Time that passes at once when somebody waits."""

    def __init__(self) -> None:
        self._slept = 0.0

    def clock(self) -> float:
        return monotonic() + self._slept

    def sleep(self, seconds: float) -> None:
        self._slept += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def timing(self) -> retry.Timing:
        return retry.Timing(self.clock, sleep=self.sleep, asleep=self.asleep)


class MockTransport:
    """The server for synchronous clients."""

    def __init__(self, answer: Callable[[HttpRequest, bytes], HttpResponse]) -> None:
        self._answer = answer

    def send(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request, request.copy().read())

    def close(self) -> None:
        pass


class AsyncMockTransport:
    """The server for asynchronous clients."""

    def __init__(self, answer: Callable[[HttpRequest, bytes], HttpResponse]) -> None:
        self._answer = answer

    async def send(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request, await request.copy().aread())

    async def aclose(self) -> None:
        pass


def as_if_waited(method: Callable[[LongCall], float]) -> Callable[[LongCall], float]:
    """Return a method that has nobody wait, and lets the time pass all the same."""

    def wait(call: LongCall) -> float:
        seconds = method(call)
        call.elapse(seconds)
        return 0.0

    return wait


def without_wait(method: Callable[..., float | None]) -> Callable[..., float | None]:
    """Return a method that decides the same, and has nobody wait."""

    def decide(call: Call[Any], reason: Any) -> float | None:
        return None if method(call, reason) is None else 0.0

    return decide
