"""Writes the request of a call: everything that does not change when it is sent again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import unquote

import httpx2

from ..auth.grants import Grant
from ..omit import Omit
from ..operation import Operation
from ..options import RequestOptions
from ..redact import describe, redact_url
from ..writing.bodies import AsyncBodyStream, BodyStream, Payload, payload
from ..writing.forms import whole_query
from ..writing.headers import check_headers, cookie_header, merged_cookies
from ..writing.styles import (
    Pair,
    cookie_pairs,
    extra_query,
    header_text,
    path_text,
    query_text,
)
from .config import Config


class Arguments(NamedTuple):
    """What a call was given; the values are in the order of the operation's parameters."""

    values: Sequence[object]
    body: object
    options: RequestOptions

    def __repr__(self) -> str:
        return "Arguments(...)"  # there may be secrets among them


@dataclass(slots=True)
class Prepared:
    """A request before credentials."""

    operation: Operation[Any]
    method: str
    url: str
    query: list[str]
    headers: dict[str, str]
    overrides: dict[str, str | None]
    cookies: list[Pair]
    payload: Payload

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
        self,
        grant: Grant,
        http: httpx2.Client | httpx2.AsyncClient,
        timeout: Mapping[str, float | None],
    ) -> httpx2.Request:
        """Return the request with credentials, to be sent once."""
        headers = {**self.headers, **grant.headers}
        for name, value in self.overrides.items():
            if value is None:
                headers.pop(name, None)
            else:
                headers[name] = value
        query = [*self.query, *grant.query]
        url = _url(f"{self.url}?{'&'.join(query)}" if query else self.url)
        if http.params:
            url = url.copy_merge_params(http.params)
        content: bytes | None = None
        stream: BodyStream | AsyncBodyStream | None = None
        if isinstance(self.payload.content, bytes):
            content = self.payload.content or None
        else:
            stream = self.payload.content
            headers["host"] = url.netloc.decode("ascii")
            if stream.length is None:
                headers["transfer-encoding"] = "chunked"
            else:
                headers["content-length"] = str(stream.length)
        request = httpx2.Request(
            self.method,
            url,
            headers=headers,
            content=content,
            stream=stream,
            cookies=http.cookies if any(True for _ in http.cookies.jar) else None,
            # By its operation middleware, and the server of tests, know the request.
            extensions={"timeout": timeout, "operation": self.operation},
        )
        cookies = [*self.cookies, *grant.cookies]
        if cookies:
            ours = cookie_header(cookies)
            jar = request.headers.get("cookie")
            request.headers["cookie"] = merged_cookies(jar, ours)
            request.extensions = {**request.extensions, "cookies": ours}
        return request


@lru_cache(maxsize=512)
def _url(text: str) -> httpx2.URL:
    try:
        return httpx2.URL(text)
    except httpx2.InvalidURL as error:
        raise ValueError(f"the URL cannot be sent: {error}") from None


def prepare(
    config: Config,
    base_headers: dict[str, str],
    operation: Operation[Any],
    arguments: Arguments,
) -> Prepared:
    """Write a request. Raise ValueError or TypeError for arguments that cannot be sent."""
    values, body, options = arguments
    headers = {**base_headers, "accept": operation.accept}
    overrides: dict[str, str | None] = dict(config.headers)
    path: dict[str, str] = {}
    query: list[str] = [operation.fixed_query, *config.query]
    cookies: list[Pair] = []
    for parameter, value in zip(operation.parameters, values, strict=True):
        if parameter.type is not None:
            # Brings in pydantic, at the first use.
            from ..writing.rename import renamed

            value = renamed(parameter.type, value)
        if parameter.location == "path":
            path[parameter.name] = path_text(parameter, value)
        elif value is None or isinstance(value, Omit):
            continue
        elif parameter.location == "query":
            query.append(query_text(parameter, value))
        elif parameter.location == "querystring":
            query.append(whole_query(parameter, value))
        elif parameter.location == "header":
            overrides |= check_headers({parameter.name: header_text(parameter, value)})
        else:
            cookies += cookie_pairs(parameter, value)
    if options.query:
        query += extra_query(options.query)
    written = payload(operation.body, body, options.body)
    if written.content_type is not None:
        headers["content-type"] = written.content_type
    if options.idempotency_key is not None:
        overrides |= check_headers({"idempotency-key": options.idempotency_key})
    if options.headers:
        overrides |= check_headers(options.headers)
    server = config.base_url.url_for(operation.servers, config.settings.servers)
    url = server + _path(operation, path)
    return Prepared(
        operation,
        operation.method,
        url,
        [q for q in query if q],
        headers,
        overrides,
        cookies,
        written,
    )


def _path(operation: Operation[Any], values: dict[str, str]) -> str:
    segments = operation.segments
    if len(segments) == 1:
        return segments[0]
    text = "".join(
        values[piece] if index % 2 else piece for index, piece in enumerate(segments)
    )
    if any(unquote(segment) in (".", "..") for segment in text.split("/")):
        raise ValueError(
            f"the arguments would make {operation.path} another path: '.' and '..' are refused"
        )
    return text
