"""What the packages of published SDKs have beside clients and models, as callers import it from there."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias, TypeGuard, TypeVar

import httpx2

from ..omit import Omit, omit
from ..timeouts import TimeoutInput
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
AnyMapping: TypeAlias = Mapping[str, object]
SequenceNotStr = Sequence
T = TypeVar("T")
Omittable: TypeAlias = T | Omit


def is_given(value: T | Omit) -> TypeGuard[T]:
    """Tell whether an argument was given."""
    return not isinstance(value, Omit)


def strip_not_given(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of some values that were given."""
    return {name: value for name, value in values.items() if is_given(value)}


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
    timeout: TimeoutInput | Omit = omit,
    idempotency_key: str | None = None,
) -> dict[str, Any]:
    """Return what `options=` of `client.get`, `client.post` and the like takes."""
    params = {**(query or {}), **(extra_query or {})}
    options = {
        "headers": extra_headers,
        "params": params or None,
        "extra_json": extra_body,
        "timeout": timeout,
        "idempotency_key": idempotency_key,
    }
    return {
        name: value
        for name, value in options.items()
        if is_given(value) and (value is not None or name == "timeout")
    }


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
