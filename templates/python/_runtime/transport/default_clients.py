"""httpx2 clients with the timeouts and connections that this client has by itself, for what is to be otherwise."""

from __future__ import annotations

from typing import Any

import httpx2

from .httpx2 import LIMITS

_TIMEOUT = httpx2.Timeout(600.0, connect=5.0)


class DefaultHttpxClient(httpx2.Client):
    """An `httpx2.Client` with the usual timeouts, connections and keep-alive: `http_client=DefaultHttpxClient(proxy=...)`."""

    def __init__(
        self,
        *,
        timeout: httpx2.Timeout | float | None = _TIMEOUT,
        limits: httpx2.Limits = LIMITS,
        **options: Any,
    ) -> None:
        super().__init__(timeout=timeout, limits=limits, **options)


class DefaultAsyncHttpxClient(httpx2.AsyncClient):
    """The same for the asynchronous client."""

    def __init__(
        self,
        *,
        timeout: httpx2.Timeout | float | None = _TIMEOUT,
        limits: httpx2.Limits = LIMITS,
        **options: Any,
    ) -> None:
        super().__init__(timeout=timeout, limits=limits, **options)
