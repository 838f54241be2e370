"""Writes the request of a call: everything that does not change when it is sent again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, unquote_plus

from ..arguments import Arguments
from ..auth.grants import Grant
from ..codecs.sent import chosen, payload
from ..codecs.switch import switched
from ..omit import Omit
from ..operation import Operation
from ..parameters import Location, Parameter
from ..redact import describe, redact_url
from ..timeouts import Timeout
from ..transport.cookies import merged_cookies
from ..transport.http import HttpRequest
from ..transport.urls import escaped
from ..writing.adapt import adapted
from ..writing.bodies import NOTHING, Payload
from ..writing.forms import whole_query
from ..writing.headers import check_headers, check_value, cookie_header
from ..writing.styles import (
    Pair,
    cookie_pairs,
    extra_query,
    header_text,
    path_text,
    query_text,
)
from .config import Config
from .keys import has_key, key_header, made_keys
from .plan import Plan


@dataclass(slots=True)
class Prepared:
    """A request before credentials."""

    plan: Plan
    method: str
    url: str
    query: list[str]
    headers: dict[str, str]
    overrides: dict[str, str | None]
    cookies: list[Pair]
    payload: Payload
    has_key: bool
    """Whether the server knows by a key that a request is sent again."""

    def __repr__(self) -> str:
        return describe(
            self,
            method=self.method,
            url=redact_url(self.url),
            query=[pair.partition("=")[0] for pair in self.query],
            headers=[*self.headers, *self.overrides],
            cookies=[name for name, _ in self.cookies],
            content_type=self.payload.content_type,
        )

    def request(
        self, grant: Grant, timeout: Timeout, deadline: float | None, auth: Any
    ) -> HttpRequest:
        """Return the request with credentials, to be sent once. Raise ValueError for a URL that cannot be sent."""
        headers = {**self.headers, **grant.headers}
        for name, value in self.overrides.items():
            if value is None:
                headers.pop(name, None)
            else:
                headers[name] = value
        if self.cookies or grant.cookies:
            ours = cookie_header([*self.cookies, *grant.cookies])
            headers["cookie"] = merged_cookies(headers.get("cookie"), ours)
        query = [*self.query, *grant.query]
        return HttpRequest(
            self.method,
            _url(f"{self.url}?{'&'.join(query)}" if query else self.url),
            headers=[*headers.items()],
            body=self.payload.content or None,
            timeout=timeout,
            deadline=deadline,
            operation=self.plan.operation,
            auth=auth,
        )


def _url(text: str) -> str:
    try:
        return escaped(text)
    except ValueError as error:
        raise ValueError(f"the URL cannot be sent: {error}") from None


def prepare(config: Config, plan: Plan, arguments: Arguments) -> Prepared:
    """Write a request. Raise ValueError or TypeError for arguments that cannot be sent."""
    operation, options = plan.operation, arguments.options
    headers = dict(plan.headers)
    if arguments.accept is not None:
        headers["accept"] = check_value("accept", arguments.accept)
    overrides: dict[str, str | None] = dict(config.headers)
    query = [*plan.query]
    for parameter, value in _given(operation, "query", arguments.query):
        query.append(query_text(parameter, value))
    whole = operation.whole_query
    if whole is not None and not _is_absent(arguments.querystring):
        query.append(whole_query(whole, adapted(whole.type, arguments.querystring)))
    for parameter, value in _given(operation, "header", arguments.headers):
        overrides |= check_headers({parameter.name: header_text(parameter, value)})
    cookies: list[Pair] = []
    for parameter, value in _given(operation, "cookie", arguments.cookies):
        cookies += cookie_pairs(parameter, value)
    if options.query:
        query += extra_query(options.query)
    written = _body(config, operation, arguments)
    if written.content_type is not None:
        headers["content-type"] = written.content_type
    if options.idempotency_key is not None:
        name = key_header(operation)
        overrides |= check_headers({name: options.idempotency_key})
    if options.headers:
        overrides |= check_headers(options.headers)
    if operation.idempotency_key is not None:
        overrides |= made_keys(operation, overrides, config.timing)
    if arguments.url is not None:
        url, query = _of_page(arguments.url, config, options.query)
        written = NOTHING
        headers.pop("content-type", None)
    else:
        path = plan.path
        if path is None:
            path = _path(operation, arguments.path)
        url = plan.server + path
    return Prepared(
        plan,
        operation.method if arguments.url is None else "GET",
        url,
        [q for q in query if q],
        headers,
        overrides,
        cookies,
        written,
        bool(overrides) and has_key(operation, overrides),
    )


def _body(config: Config, operation: Operation[Any], arguments: Arguments) -> Payload:
    body, extra = operation.body, arguments.options.body
    if body is not None and arguments.content_type is not None:
        media_type = check_value("content_type", arguments.content_type)
        body = chosen(body, media_type, arguments.body, extra)
    value, additional = arguments.body, arguments.additional
    extra = switched(operation.stream, value, additional, extra)
    return payload(body, value, extra, additional, array_format=config.array_format)


def _of_page(
    url: str, config: Config, added: Mapping[str, object] | None
) -> tuple[str, list[str]]:
    """Return the URL and the query of a further page: what a client adds to each query, where it is not there.

    A key that the server repeats is left out: it is sent as it always is.
    """
    path, _, query = url.partition("?")
    secret = config.credentials.sensitive_names
    pairs = [pair for pair in query.split("&") if _name(pair).lower() not in secret]
    names = set(map(_name, pairs))
    more = [*config.query, *(extra_query(added) if added else [])]
    pairs += [
        pair for each in more for pair in each.split("&") if _name(pair) not in names
    ]
    return path, pairs


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])


def _given(
    operation: Operation[Any], location: Location, values: Mapping[str, object]
) -> list[tuple[Parameter, object]]:
    """Return the arguments that have a value, each with how it is written."""
    given: list[tuple[Parameter, object]] = []
    for name, value in values.items():
        if not _is_absent(value):
            parameter = operation.parameter(location, name)
            given.append((parameter, adapted(parameter.type, value)))
    return given


def _is_absent(value: object) -> bool:
    return value is None or isinstance(value, Omit)


def _path(operation: Operation[Any], values: Mapping[str, object]) -> str:
    def segment(name: str) -> str:
        parameter = operation.parameter("path", name)
        return path_text(parameter, adapted(parameter.type, values[name]))

    text = "".join(
        segment(piece) if index % 2 else piece
        for index, piece in enumerate(operation.segments)
    )
    if any(unquote(segment) in (".", "..") for segment in text.split("/")):
        raise ValueError(
            f"the arguments would make {operation.path} another path: '.' and '..' are refused"
        )
    return text
