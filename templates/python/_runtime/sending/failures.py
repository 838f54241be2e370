"""Turns what httpx2 raises into this client's errors."""

from __future__ import annotations

import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TypeAlias

import httpx2

from ..errors import ApiConnectionError, ApiTimeoutError
from ..redact import printable
from ..request_info import RequestInfo

SEND_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL)
"""What sending may raise; the second comes of a redirection to nowhere."""

SendError: TypeAlias = httpx2.HTTPError | httpx2.InvalidURL

_FINAL = (
    httpx2.DecodingError,
    httpx2.InvalidURL,
    httpx2.LocalProtocolError,
    httpx2.TooManyRedirects,
    httpx2.UnsupportedProtocol,
)


_NOT_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


def is_transient(error: SendError) -> bool:
    """Tell whether the same request might succeed when it is sent again."""
    return not isinstance(error, _FINAL) and not _is_untrusted(error)


def is_not_sent(error: SendError) -> bool:
    """Tell whether an error came before anything of the request was sent."""
    return isinstance(error, _NOT_SENT)


def _is_untrusted(error: BaseException) -> bool:
    """Tell whether the server could not prove who it is."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        seen.add(id(cause))
        cause = cause.__cause__ or cause.__context__
    return False


def headers_of(reason: httpx2.Response | SendError) -> Mapping[str, str]:
    """Return the headers of what did not succeed; an error of the connection has none."""
    return reason.headers if isinstance(reason, httpx2.Response) else {}


def connection_error(
    error: SendError, request: RequestInfo | None
) -> ApiConnectionError:
    """Return the error that a caller gets to see."""
    if isinstance(error, httpx2.TimeoutException):
        return ApiTimeoutError(
            f"Request timed out: {type(error).__name__}", request=request
        )
    return ApiConnectionError(
        f"Connection error: {printable(str(error)) or type(error).__name__}",
        request=request,
    )


@contextmanager
def connection_errors(request: RequestInfo) -> Generator[None]:
    """Turn the errors of the block into those of this client."""
    try:
        yield
    except SEND_ERRORS as error:
        raise connection_error(error, request) from error
