"""Keeps credentials out of what httpx2 and its transport log: whole URLs, keys in the query included, and headers."""

from __future__ import annotations

import logging
import re
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar

from ..redact import HIDDEN, redact_url, redact_values

_of_requests = logging.getLogger("httpx2")
_of_transport = tuple(
    logging.getLogger(f"httpcore2.{name}")
    for name in ("http11", "http2", "connection", "proxy", "socks")
)
_names: ContextVar[frozenset[str] | None] = ContextVar("names", default=None)
"""The headers and query parameters to hide, while a request of one of our clients is being sent."""

_BYTES = r"""b'(?:[^'\\]|\\.)*'|b"(?:[^"\\]|\\.)*\""""
_HEADER = re.compile(rf"\((?P<name>{_BYTES}), (?P<value>{_BYTES})\)")
_PASSWORD = re.compile(rf"(?<=\bauth=)\((?:{_BYTES}), (?:{_BYTES})\)")


class _RedactUrls(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        names = _names.get()
        if names is not None and isinstance(record.args, tuple):
            record.args = tuple(_redacted(value, names) for value in record.args)
        return True


class _RedactHeaders(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        names = _names.get()
        if names is not None and not record.args:
            record.msg = _without_headers(str(record.msg), names)
        return True


# Without a state: they stay on the loggers, and do not grow.
_url_filter, _header_filter = _RedactUrls(), _RedactHeaders()
_not_logged = nullcontext()


def hide_in_logs(names: frozenset[str]) -> AbstractContextManager[None]:
    """Hide the values of these headers and parameters in what httpx2 logs of the requests that are sent meanwhile."""
    if _of_requests.isEnabledFor(logging.INFO):
        return _hiding(names)
    for each in _of_transport:
        if each.isEnabledFor(logging.DEBUG):
            return _hiding(names)
    return _not_logged


@contextmanager
def _hiding(names: frozenset[str]) -> Generator[None]:
    _of_requests.addFilter(_url_filter)  # adding it again changes nothing
    for each in _of_transport:
        each.addFilter(_header_filter)
    token = _names.set(names)
    try:
        yield
    finally:
        _names.reset(token)


def _redacted(value: object, names: frozenset[str]) -> object:
    if isinstance(value, int | float):
        return value
    text = str(value)  # a URL of httpx2, or one that another client made a text of
    return redact_url(text, names) if "://" in text else value


def _without_headers(text: str, names: frozenset[str]) -> str:
    """Return what the transport logs without the values of sensitive headers: it shows them as pairs of bytes."""

    def hidden(pair: re.Match[str]) -> str:
        name, value = pair["name"][2:-1], pair["value"][2:-1]
        shown = redact_values({name: value}, names)[name]
        return pair[0] if shown == value else f"({pair['name']}, {shown})"

    return _PASSWORD.sub(HIDDEN, _HEADER.sub(hidden, text))
