"""Requests that no method of the client makes: what a caller says of one, as an operation and its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import NoneType
from typing import Any, TypedDict
from urllib.parse import parse_qsl, quote, unquote

from ..arguments import Arguments
from ..contents import (
    Body,
    Content,
    binary,
    empty,
    json,
    json_body,
    nothing,
    raw_body,
    text,
    text_body,
)
from ..kinds import is_list
from ..nearest import did_you_mean
from ..omit import Omit, omit
from ..operation import Operation
from ..options import RequestOptionsInput, as_options
from ..redact import printable
from ..uploads import is_file

_OPTIONS = {
    "headers": "headers",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "idempotency_key": "idempotency_key",
    "extra_json": "body",
}
"""What `options` may say, and what that is of RequestOptions."""
_METHOD = "GET, POST or any other word of letters"


class QueryAndHeaders(TypedDict, total=False):
    """What every request of one's own may have."""

    query: Mapping[str, object]
    """Parameters of the query; a list is sent as a parameter of that name for each item."""
    headers: Mapping[str, object]
    """Headers beside those of the client."""
    request_options: RequestOptionsInput | None
    """Such as `timeout` and `max_retries`."""
    options: Mapping[str, Any]
    """All of this in one mapping, as other SDKs have it: `headers`, `params`, `timeout`, `max_retries`, `idempotency_key`."""


class RequestParts(QueryAndHeaders, total=False):
    """The same with a body."""

    body: Any
    """A model, a mapping, a list or any other value of JSON; a text; or bytes, a path or an open file."""


def own_request(
    method: str,
    path: str,
    cast_to: Any,
    *,
    query: Mapping[str, object] | None = None,
    headers: Mapping[str, object] | None = None,
    body: Any = omit,
    request_options: RequestOptionsInput | None = None,
    options: Mapping[str, Any] | None = None,
) -> tuple[Operation[Any], Arguments]:
    """Return a request as an operation that no document has. Raise ValueError for a method or a path that is none."""
    other = dict(options or {})
    query = {**other.pop("params", {}), **(query or {})}
    known = as_options(request_options)
    request_options = replace(known, **_told(other)) if other else known
    method = method.upper()
    if not (method.isascii() and method.isalpha()):
        raise ValueError(f"the method must be {_METHOD}, not {method!r}")
    if not path.startswith("/") or path.startswith("//"):
        raise ValueError(
            f"the path must begin with one /, and is added to the URL of the server: {path!r}"
        )
    if any(unquote(part) in (".", "..") for part in path.partition("?")[0].split("/")):
        raise ValueError(f"the path must not hold '.' or '..': {path!r}")
    # What stands in the query may be a credential: it belongs in no message, as the path does.
    path, _, written = path.partition("?")
    fixed: dict[str, object] = {}
    for name, value in parse_qsl(written, keep_blank_values=True):
        fixed[name] = [*_listed(fixed[name]), value] if name in fixed else value
    answer = _content(cast_to)
    operation: Operation[Any] = Operation(
        printable(f"{method} {path}"),
        method,
        quote(path, safe="/:@!$&'()*+,;=~-._%"),
        body=_body(body),
        responses={"2XX": answer},
        accept="*/*" if answer.kind in ("binary", "text") else "application/json",
    )
    return operation, Arguments(
        query={**fixed, **query},
        headers=headers or {},
        body=body,
        options=request_options,
    )


@lru_cache(maxsize=512)
def _content(cast_to: Any) -> Content:
    """Return what an answer of a type is read as: without a type as what it says that it is."""
    if isinstance(cast_to, Omit):
        return empty()
    if cast_to is NoneType:
        return nothing()
    if cast_to is bytes:
        return binary()
    if cast_to is str:
        return text()
    return json(lambda: cast_to)


def _told(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `options` says as fields of RequestOptions. Raise TypeError for what is none."""
    for name in options:
        if name not in _OPTIONS:
            hint = did_you_mean(name, ("params", *_OPTIONS))
            raise TypeError(f"options has no {name!r}{hint}")
    return {_OPTIONS[name]: value for name, value in options.items()}


def _listed(value: object) -> list[object]:
    return value if is_list(value) else [value]


def _body(body: Any) -> Body | None:
    if isinstance(body, Omit):
        return None
    if isinstance(body, str):
        return text_body()
    return raw_body() if is_file(body) else json_body()
