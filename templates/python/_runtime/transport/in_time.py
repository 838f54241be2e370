"""Waits for a function, but not for ever: it is called by a thread, which is left to itself when it takes too long."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from typing import Any, TypeVar

T = TypeVar("T")


class TooLate(Exception):
    """A function took too long."""


def in_time(seconds: float | None, function: Callable[..., T], *args: Any) -> T:
    """Return what a function returns. Raise TooLate where it takes longer; what it returns later is closed."""
    work = _Work(function, args)
    threading.Thread(target=copy_context().run, args=(work,), daemon=True).start()
    value: T = work.result(seconds)
    return value


class _Work:
    """What a thread does for another one that waits for it, for a while."""

    def __init__(self, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
        self._function = function
        self._args = args
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._is_late = False
        self._value: Any = None
        self._error: BaseException | None = None

    def __call__(self) -> None:
        try:
            self._value = self._function(*self._args)
        except BaseException as error:  # noqa: BLE001
            self._error = error  # it is raised where it is waited for
        with self._lock:
            self._done.set()
            is_late = self._is_late
        close = getattr(self._value, "close", None)
        if is_late and close is not None:
            with suppress(Exception):
                close()

    def result(self, seconds: float | None) -> Any:
        """Wait for the result, but not longer than some seconds."""
        self._done.wait(seconds)
        with self._lock:
            if not self._done.is_set():
                self._is_late = True
                raise TooLate
        if self._error is not None:
            try:
                raise self._error
            finally:
                self._error = None  # which refers to this frame
        return self._value
