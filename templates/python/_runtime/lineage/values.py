"""What the packages of published SDKs have beside clients and models, as callers import it from there."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

import httpx2

from ..omit import Omit, omit
from ..transport.httpx2 import LIMITS

NoneType = type(None)
"""What `cast_to=` is given for an answer of which nothing is wanted."""
NotGiven = Omit
NOT_GIVEN = not_given = omit
"""An argument that was not given; it is the same as `omit`."""
Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
Transport = httpx2.BaseTransport
AsyncTransport = httpx2.AsyncBaseTransport
ProxiesTypes: TypeAlias = str | httpx2.Proxy
DEFAULT_CONNECTION_LIMITS = LIMITS


def file_from_path(path: str) -> tuple[str, bytes]:
    """Return the name and the bytes of a file, as an argument that takes files."""
    with open(path, "rb") as file:
        return os.path.basename(path), file.read()


def parse_date(value: date | str) -> date:
    """Return a date that is written as `2026-11-27`. Raise ValueError."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def parse_datetime(value: datetime | str) -> datetime:
    """Return a moment that is written as `2026-11-27T08:45:00Z`. Raise ValueError."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def assert_signatures_in_sync(
    source_func: Callable[..., Any],
    check_func: Callable[..., Any],
    *,
    exclude_params: set[str] | None = None,
    description: str = "",
) -> None:
    """Raise AssertionError where a function lacks an argument of another, or has another type for it."""
    known = inspect.signature(check_func).parameters
    wrong = [
        name
        for name, argument in inspect.signature(source_func).parameters.items()
        if name not in (exclude_params or ())
        and (name not in known or known[name].annotation != argument.annotation)
    ]
    if wrong:
        raise AssertionError(f"these arguments differ{description}: {', '.join(wrong)}")
