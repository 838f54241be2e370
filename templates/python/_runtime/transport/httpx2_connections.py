"""Lets the connections of our own httpx2 client keep deadlines: each read and write may take only what is left."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterable
from typing import Any
from weakref import WeakSet

import httpcore2
import httpx2

from .httpx2_deadlines import current
from .in_time import TooLate, in_time

_PIECE = 16 * 1024
"""What is written at a time: a server that reads slowly could make more of it last longer than allowed."""


def keep_deadlines(client: httpx2.Client) -> bool:
    """Let a client of our own keep deadlines; tell whether it does."""
    own: Any = client  # there is no other way to its transports
    transports = [own._transport, *own._mounts.values()]
    pools = [getattr(each, "_pool", None) for each in transports if each is not None]
    if not all(hasattr(pool, "_network_backend") for pool in pools):
        return False
    for pool in pools:
        vars(pool)["_network_backend"] = _Backend(vars(pool)["_network_backend"])
    return True


class _Backend(httpcore2.NetworkBackend):
    """Makes connections that keep deadlines."""

    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        def connected(timeout: float | None) -> httpcore2.NetworkStream:
            return self._backend.connect_tcp(
                host, port, timeout, local_address, socket_options
            )

        if current() is None:
            return _Stream(connected(timeout))
        # The name is looked up without any timeout, and each address has one of its own.
        left = _left(timeout, httpcore2.ConnectTimeout)
        try:
            return _Stream(in_time(left, connected, left))
        except TooLate:
            raise httpcore2.ConnectTimeout from None

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._backend.connect_unix_socket(path, left, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


_streams: WeakSet[_Stream] = WeakSet()


def _leave_to_the_parent() -> None:
    """Let go of the sockets of a process that was forked: they are the parent's, and nobody closes them here."""
    for stream in [*_streams]:
        sock = stream.get_extra_info("socket")
        if isinstance(sock, socket.socket):
            sock.detach()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_the_parent)


class _Stream(httpcore2.NetworkStream):
    """A connection that keeps deadlines."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        _streams.add(self)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if current() is not None:
            timeout = _left(timeout, httpcore2.ReadTimeout)
        return self._stream.read(max_bytes, timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if current() is None:
            self._stream.write(buffer, timeout)
            return
        for start in range(0, len(buffer), _PIECE):
            left = _left(timeout, httpcore2.WriteTimeout)
            self._stream.write(buffer[start : start + _PIECE], left)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: Any,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        left = _left(timeout, httpcore2.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(
    timeout: float | None, error: type[httpcore2.TimeoutException]
) -> float | None:
    """Return how long the next step may take. Raise the error where there is no time left."""
    deadline = current()
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise error
    return left if timeout is None else min(left, timeout)
