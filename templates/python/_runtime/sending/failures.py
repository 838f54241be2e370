"""Turns what transports raise into this client's errors."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager

from ..errors import ApiConnectionError, ApiTimeoutError
from ..redact import printable
from ..request_info import RequestInfo
from ..transport.errors import DeadlineError, TimedOutError, TransportError
from ..transport.http import HttpResponse
from .held import HeldConnections


def headers_of(reason: HttpResponse | TransportError) -> Mapping[str, str]:
    """Return the headers of what did not succeed; an error of the connection has none."""
    return reason.headers if isinstance(reason, HttpResponse) else {}


def connection_error(
    error: TransportError,
    request: RequestInfo | None,
    hide: Callable[[str], str] = str,
) -> ApiConnectionError:
    """Return the error that a caller gets to see; `hide` takes credentials out of a text."""
    if isinstance(error, DeadlineError):
        return ApiTimeoutError("The deadline of the call has passed", request=request)
    what = printable(hide(str(error))) or type(error).__name__
    if isinstance(error, TimedOutError):
        return ApiTimeoutError(f"Request timed out: {what}", request=request)
    return ApiConnectionError(f"Connection error: {what}", request=request)


def closed_error(
    held: HeldConnections | None, request: RequestInfo | None
) -> ApiConnectionError | None:
    """Return the error of an answer that is read after its client was closed; None where it is open."""
    if held is None or not held.is_closed:
        return None
    message = "the client was closed before the answer was read to its end: read answers while it is open"
    return ApiConnectionError(message, request=request)


@contextmanager
def connection_errors(
    request: RequestInfo, held: HeldConnections | None = None
) -> Generator[None]:
    """Turn the errors of the block into those of this client."""
    try:
        yield
    except TransportError as error:
        closed = closed_error(held, request)
        raise closed or connection_error(error, request) from error
