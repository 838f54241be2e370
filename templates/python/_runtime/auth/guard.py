"""Keeps credentials out of what httpx2 logs: it writes whole URLs, keys in the query included."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar

from ..redact import redact_url

_logger = logging.getLogger("httpx2")
_names: ContextVar[frozenset[str] | None] = ContextVar("names", default=None)
"""The query parameters to hide, while a request of one of our clients is being sent."""


class _RedactUrls(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        names = _names.get()
        if names is not None and isinstance(record.args, tuple):
            record.args = tuple(_redacted(value, names) for value in record.args)
        return True


_filter = _RedactUrls()  # without a state: it stays on the logger, and does not grow
_not_logged = nullcontext()


def hide_in_logs(names: frozenset[str]) -> AbstractContextManager[None]:
    """Hide the values of these query parameters in what httpx2 logs of the requests that are sent meanwhile."""
    return _hiding(names) if _logger.isEnabledFor(logging.INFO) else _not_logged


@contextmanager
def _hiding(names: frozenset[str]) -> Generator[None]:
    _logger.addFilter(_filter)  # adding it again changes nothing
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
