"""What pyreqwest is told of a client and of a request, or why it cannot be."""

from __future__ import annotations

import ssl
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from .errors import DeadlineError
from .http import HttpRequest
from .optional import Library
from .slots import MOST

if TYPE_CHECKING:
    from ..timeouts import Timeout
    from .settings import Settings

proxies: Any = Library("pyreqwest.proxy")

IDLE = timedelta(seconds=60)
Times: TypeAlias = tuple[float | None, float | None, bool]
"""The timeouts, which belong to a client there, and whether it keeps cookies."""


def _keeps_cookies(request: HttpRequest) -> bool:
    """Tell whether cookies of earlier answers go along; a jar does not tell ports and schemes apart."""
    return request.token_of is None and not request.elsewhere


def check_settings(settings: Settings) -> None:
    """Raise ValueError for what pyreqwest cannot do."""
    if isinstance(settings.verify, ssl.SSLContext):
        raise ValueError(  # noqa: TRY004  # the type is right, but not here
            "transport='pyreqwest' does not use Python's ssl: pass verify= the path of a file, not a context"
        )
    if len(settings.cert_files) == 3:
        raise ValueError(
            "transport='pyreqwest' reads no key with a password: pass cert= with one that has none"
        )


def times_of(request: HttpRequest) -> Times:
    timeout = request.timeout
    _check_timeout(timeout)
    return timeout.connect, timeout.read, _keeps_cookies(request)


def _check_timeout(timeout: Timeout) -> None:
    if timeout.write != timeout.read:
        raise ValueError(
            "transport='pyreqwest' has one time for reading and writing: pass a Timeout with the same for both"
        )


def built(builder: Any, settings: Settings, cookies: Any, times: Times) -> Any:
    """Return a client that is told all that is the same for every request. Raise RuntimeError after a fork."""
    connect, read, is_call = times
    builder = builder.follow_redirects(enable=False).referer(enable=False)
    builder = builder.pool_idle_timeout(IDLE)
    builder = builder.pool_max_idle_per_host(MOST)
    if is_call:
        builder = builder.cookie_provider(cookies)
    if connect is not None:
        builder = builder.connect_timeout(timedelta(seconds=connect))
    if read is not None:
        builder = builder.read_timeout(timedelta(seconds=read))
    if settings.proxy is not None:
        builder = builder.proxy(proxies.ProxyBuilder.all(settings.proxy))
    if settings.verify is False:
        builder = builder.danger_accept_invalid_certs(enable=True)
    if settings.trusted is not None:
        builder = builder.add_root_certificate_pem(Path(settings.trusted).read_bytes())
    if settings.cert_files:
        pem = b"\n".join(Path(file).read_bytes() for file in settings.cert_files)
        builder = builder.identity_pem(pem)
    try:
        return builder.build()
    except RuntimeError as error:
        if "fork" not in str(error):
            raise
    raise RuntimeError(
        "transport='pyreqwest' was used before this process was forked, and cannot be used in the child: begin processes "
        "with 'spawn' or 'forkserver', or make clients with another transport in the child"
    )


def filled(builder: Any, request: HttpRequest) -> Any:
    """Return a builder that is told all of a request, but for a body that is read while it is sent."""
    # What is read ahead would fail before the head is told, and a request would be sent again after a success.
    builder = builder.streamed_read_buffer_limit(0).headers(request.headers.pairs)
    body = request.body
    if isinstance(body, bytes):
        builder = builder.body_bytes(body)
    elif body is not None and body.length is not None:
        builder = builder.header("content-length", str(body.length))
    if request.deadline is not None:
        left = request.deadline - time.monotonic()
        if left <= 0:
            raise DeadlineError
        builder = builder.timeout(timedelta(seconds=left))
    return builder
