"""The connections of a client: made at the first request, made anew after a fork."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from typing import Any, Generic, TypeVar
from weakref import finalize

import httpx2

H = TypeVar("H", httpx2.Client, httpx2.AsyncClient)

LIMITS = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)


class Pool(Generic[H]):
    """Holds an httpx2 client, the user's or our own; copies of a client share it."""

    def __init__(self, given: H | None, kind: type[H]) -> None:
        self.kind: type[H] = kind
        self.given: H | None = given
        """The user's own httpx2 client."""
        self._owned = given is None
        self._http: H | None = given
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._closed = False

    def get(self) -> H:
        """Return the httpx2 client. Raise RuntimeError after `close`."""
        http = self._http
        if http is not None and (self._pid == os.getpid() or not self._owned):
            return http
        if self._pid != os.getpid():
            self._lock = (
                threading.Lock()
            )  # another thread of the parent may have held it
            self._http = None  # its sockets are the parent's
            self._pid = os.getpid()
        with self._lock:
            if self._closed:
                raise RuntimeError("the client has been closed")
            if self._http is None:
                self._http = self.kind(limits=LIMITS)
                if isinstance(self._http, httpx2.Client):
                    # A client that nobody closed closes its sockets; `__del__` could come after theirs.
                    finalize(self, _close, self._http, self._pid)
            return self._http

    def detach(self) -> H | None:
        """Return the httpx2 client, if there is one, to be closed."""
        http, self._http, self._closed = self._http, None, True
        self._owned = True  # so that `get` refuses from now on
        return http if self._pid == os.getpid() else None


def _close(http: httpx2.Client, pid: int) -> None:
    if pid == os.getpid():
        with suppress(Exception):
            http.close()


def check_http_client(given: Any, expected: type[H]) -> H | None:
    """Return what was given. Raise TypeError, with a hint, for what is not an httpx2 client of the right kind."""
    if given is None or isinstance(given, expected):
        return given
    wanted = f"httpx2.{expected.__name__}"
    if isinstance(given, httpx2.Client | httpx2.AsyncClient):
        other = "AsyncClient" if expected is httpx2.Client else "Client"
        raise TypeError(
            f"http_client must be an {wanted} here; an httpx2.{other} goes with the other kind of client"
        )
    old = sys.modules.get("httpx")
    if old is not None and isinstance(given, (old.Client, old.AsyncClient)):
        raise TypeError(
            f"http_client must be an {wanted}; this one is of httpx {old.__version__}: import httpx2 instead"
        )
    raise TypeError(f"http_client must be an {wanted}, not {type(given).__name__}")
