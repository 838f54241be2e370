"""What an error of httpx2 means, in the terms of transports; without what may hold a credential."""

from __future__ import annotations

import re
import ssl
from types import TracebackType

import httpx2

from ..package import PACKAGE
from .errors import (
    BrokenError,
    CertificateError,
    ConnectTimedOutError,
    DeadlineError,
    NoConnectionFreeError,
    NotConnectedError,
    TimedOutError,
    TransportError,
    UnsendableError,
)
from .httpx2_deadlines import is_over

FAILURES = (httpx2.HTTPError, httpx2.InvalidURL, ssl.SSLError)
"""What httpx2 raises; the last comes as it is where TLS ends in the middle of a connection."""
_INNER = ("httpx2.", "httpcore2.", "h11.", "h2.", "hpack.", f"{PACKAGE}._runtime.")
"""Modules whose variables hold whole requests."""


def failure_of(error: Exception, deadline: float | None = None) -> TransportError:
    """Return what an error of httpx2 is in our terms; without the request, which holds credentials.

    Those that it came of lose the frames of httpx2, whose variables hold the same.
    """
    if isinstance(error, httpx2.TimeoutException) and is_over(deadline):
        return DeadlineError()
    message = str(error) or type(error).__name__
    failure: TransportError
    if isinstance(error, httpx2.LocalProtocolError):
        # The value of a header stands in the message.
        return UnsendableError(
            re.sub(r"(?<=header value ).*", "***", message, flags=re.DOTALL)
        )
    match error:
        case _ if _is_untrusted(error):
            failure = CertificateError(message)
        case httpx2.PoolTimeout():
            failure = NoConnectionFreeError(type(error).__name__)
        case httpx2.ConnectTimeout():
            failure = ConnectTimedOutError(type(error).__name__)
        case httpx2.ConnectError() if _has_no_time(error):
            failure = ConnectTimedOutError(message)
        case httpx2.TimeoutException():
            failure = TimedOutError(type(error).__name__)
        case httpx2.ConnectError():
            failure = NotConnectedError(message)
        case (
            httpx2.InvalidURL()
            | httpx2.DecodingError()
            | httpx2.UnsupportedProtocol()
            | httpx2.TooManyRedirects()
        ):
            failure = UnsendableError(message)
        case _:
            failure = BrokenError(message)
    failure.__cause__ = _without_frames(error.__cause__)
    return failure


def _without_frames(error: BaseException | None) -> BaseException | None:
    """Return an error; it and those that it came of lose the frames of the libraries that send."""
    seen: set[int] = set()
    cause = error
    while cause is not None and id(cause) not in seen:
        cause.__traceback__ = _outer(cause.__traceback__)
        seen.add(id(cause))
        cause = cause.__cause__ or cause.__context__
    return error


def _outer(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback without the frames of the libraries that send."""
    if traceback is None:
        return None
    rest = _outer(traceback.tb_next)
    frame = traceback.tb_frame
    if frame.f_globals.get("__name__", "").startswith(_INNER):
        return rest
    return TracebackType(rest, frame, traceback.tb_lasti, traceback.tb_lineno)


def _has_no_time(error: BaseException) -> bool:
    """Tell whether there were no seconds at all to connect, of which a socket says that it would block."""
    cause = error.__cause__
    root = cause and (cause.__cause__ or cause.__context__)
    return isinstance(root, BlockingIOError)


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
