"""Keeps credentials out of what httpx2 logs: it writes whole URLs, keys in the query included."""

from __future__ import annotations

import logging

import httpx2

from .credentials import Credentials
from .redact import redact_url


class _HideQueryKeys(logging.Filter):
    def __init__(self) -> None:
        super().__init__()
        self.names: frozenset[str] = frozenset()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._hidden, record.args))
        return True

    def _hidden(self, argument: object) -> object:
        # Another generated client in this process may have made a text of the URL already.
        is_url = isinstance(argument, httpx2.URL) or (
            isinstance(argument, str) and "://" in argument
        )
        return redact_url(str(argument), self.names) if is_url else argument


_hide = _HideQueryKeys()


def hide_in_logs(credentials: Credentials) -> None:
    """Hide the values of these credentials in the log of httpx2."""
    _hide.names |= credentials.sensitive_names()
    logging.getLogger("httpx2").addFilter(_hide)  # adding it again changes nothing
