"""The connections that unread downloads hold, for which nobody waits in vain."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count

from ..timeouts import Timeout
from ..transport.errors import NoConnectionFreeError, UnreadDownloadsError
from ..transport.http import HttpRequest

LONGEST_WAIT = 5.0
"""Seconds to wait for a connection while no other one is given back, and downloads that nobody reads hold some."""

Release = Callable[[], object]


class HeldConnections:
    """The downloads of a client and its copies that nobody has begun to read; and whether these are closed."""

    def __init__(self) -> None:
        self._unread: dict[int, None] = {}
        self._numbers = count()
        self.given_back = 0
        """How many other calls are done."""
        self.is_closed = False
        """Whether the client was closed, and its connections with it."""

    def __bool__(self) -> bool:
        return bool(self._unread)

    def hold(self) -> Release:
        """Note a download; return what to call when somebody reads or closes it."""
        number = next(self._numbers)
        self._unread[number] = None
        return partial(self._unread.pop, number, None)

    def unread(self) -> set[int]:
        """Return which downloads nobody has begun to read."""
        return set(self._unread)


class Waiting:
    """How long one request waits for a connection beside unread downloads."""

    def __init__(
        self, held: HeldConnections, request: HttpRequest, *, has_queue: bool
    ) -> None:
        self._held = held
        self._request = request
        self._left = None if has_queue else request.timeout.pool
        self._look()

    def _look(self) -> None:
        self._unread = self._held.unread()
        self._given_back = self._held.given_back

    @property
    def _step(self) -> float:
        return LONGEST_WAIT if self._left is None else min(LONGEST_WAIT, self._left)

    def attempt(self) -> HttpRequest:
        """Return the request for the next attempt."""
        request = self._request.copy()
        request.timeout = Timeout(request.timeout, pool=self._step)
        request.longest_wait = self._step
        return request

    def go_on(self, error: NoConnectionFreeError) -> None:
        """Decide after an attempt that got no connection. Raise TransportError when waiting is no use."""
        held = len(self._unread & self._held.unread())
        if held and self._given_back == self._held.given_back:
            downloads = "a download is" if held == 1 else f"{held} downloads are"
            raise UnreadDownloadsError(
                f"no connection is free, and {downloads} neither read nor closed: use downloads in a `with` block"
            ) from None
        if self._left is not None:
            self._left -= self._step
            if self._left <= 0:
                raise error
        self._look()
