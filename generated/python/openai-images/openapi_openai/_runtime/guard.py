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
            record.args = tuple(
                redact_url(str(argument), self.names)
                if isinstance(argument, httpx2.URL)
                else argument
                for argument in record.args
            )
        return True


_hide = _HideQueryKeys()


def hide_in_logs(credentials: Credentials) -> None:
    """Hide the values of these credentials in the log of httpx2."""
    _hide.names |= credentials.sensitive_names()
    logging.getLogger("httpx2").addFilter(_hide)  # adding it again changes nothing
