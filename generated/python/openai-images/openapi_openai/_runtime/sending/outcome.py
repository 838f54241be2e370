"""Reads the body of a response as what the document says about its status."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

import httpx2

from ..contents import Content
from ..drift import Drift, Problem
from ..encode import is_json
from ..errors import (
    ApiStatusError,
    ResponseDecodeError,
    ResponseValidationError,
    explanation_in,
    status_error,
)
from ..operation import Operation, ResponseHeaders
from ..package import logger
from ..parameters import LazyType
from ..reading.decode import Decoder, NotJson, parse_json
from ..reading.header_values import read_headers
from ..reading.sequences import KINDS, read_items
from ..redact import describe, printable
from ..request_info import RequestInfo
from .config import Config

_ANYTHING = Decoder(Any)


class Outcome:
    """A response with its body."""

    def __init__(
        self,
        config: Config,
        operation: Operation[Any],
        response: httpx2.Response,
        content: bytes,
        request: Callable[[], RequestInfo],
    ) -> None:
        self.config = config
        self.operation = operation
        self.response = response
        self.content = content
        self.request = request
        self.expected = operation.response_for(response.status_code)

    def __repr__(self) -> str:
        return describe(
            self,
            operation=self.operation.id,
            status_code=self.response.status_code,
            media_type=self.media_type,
            expected=self.expected and self.expected.kind,
            bytes=len(self.content),
        )

    @cached_property
    def media_type(self) -> str:
        """The media type of the body, without its parameters."""
        content_type: str = self.response.headers.get("content-type", "")
        return content_type.partition(";")[0].strip().lower()

    def data(self) -> Any:
        """Return what a successful response holds. Raise ResponseDecodeError, ResponseValidationError."""
        if not self.content:
            return self._nothing()
        if self.expected is None or self.expected.kind == "empty":
            return self._undocumented()
        if self.expected.kind in KINDS:
            return self._items(self.expected)
        if self.expected.kind == "text":
            return self._text()
        if self.expected.kind == "binary":
            return self.content
        if (
            self.content[:1] not in (b"{", b"[")
            and self.media_type
            and not is_json(self.media_type)
        ):
            self._report((Problem((), f"should be JSON, and is {self.media_type}"),))
            return self._text() if self._is_text() else self.content
        try:
            value, problems = self._decoder(self.expected.type).read(
                self.content, strict=self.config.strict
            )
        except NotJson as error:
            raise ResponseDecodeError(printable(str(error)), **self._facts()) from None
        if problems:
            self._report(problems)
        return value

    def _nothing(self) -> Any:
        """Return what an empty body stands for: nothing, which the document may not have promised."""
        kind = "empty" if self.expected is None else self.expected.kind
        if kind in KINDS:
            return []
        if (
            kind == "json"
            and self.response.status_code != 204
            and self.operation.method != "HEAD"
        ):
            self._report((Problem((), "is empty"),))
        return "" if kind == "text" else None

    def _items(self, expected: Content) -> Any:
        """Return what a stream held that has ended."""
        if expected.kind != "json-lines" and is_json(self.media_type):
            self._report((Problem((), f"should be events, and is {self.media_type}"),))
            return self._undocumented()
        values, problems = read_items(expected, self.content, strict=self.config.strict)
        if problems:
            self._report(problems)
        return values

    def headers(self, described: ResponseHeaders) -> Any:
        """Return the documented headers; what differs is told, and no reason to fail a call that succeeded."""
        values, problems = read_headers(described, self.response.headers)
        if problems:
            self._tell(self._drift(problems, Decoder.of(described.type).name))
        return values

    def error(self) -> ApiStatusError:
        """Return the error for a response; its body is typed where the document gives the status a type."""
        body: Any = self._text()
        explanation: str | None = None
        try:
            if self.content:
                body = parse_json(self.content)
                explanation = explanation_in(body)
                if self.expected is not None and self.expected.kind == "json":
                    decoder = self._decoder(self.expected.type_in(self.media_type))
                    body, problems = decoder.read(self.content)
                    if problems and self.config.on_drift is not None:
                        self.config.on_drift(self._drift(problems, decoder.name))
        except NotJson:
            pass  # then it is text
        if explanation is None and self.response.has_redirect_location:
            explanation = "the redirection is not followed"
        return status_error(explanation, body=body, **self._facts())

    def _report(self, problems: tuple[Problem, ...]) -> None:
        drift = self._drift(problems)
        if self.config.strict:
            raise ResponseValidationError(drift, **self._facts())
        self._tell(drift)

    def _tell(self, drift: Drift) -> None:
        if self.config.on_drift is not None:
            self.config.on_drift(drift)
        else:
            logger.warning("%s", drift)

    def _drift(
        self, problems: tuple[Problem, ...], expected: str | None = None
    ) -> Drift:
        if expected is None:
            type_of = self.expected.type if self.expected is not None else None
            expected = Decoder.of(type_of).name if type_of is not None else ""
        return Drift(self.operation.id, self.response.status_code, expected, problems)

    def _decoder(self, type_of: LazyType | None) -> Decoder:
        return Decoder.of(type_of) if type_of is not None else _ANYTHING

    def _facts(self) -> dict[str, Any]:
        """Return what every error with a response knows."""
        return {
            "status_code": self.response.status_code,
            "headers": self.response.headers,
            "content": self.content,
            "request": self.request(),
        }

    def _undocumented(self) -> Any:
        if is_json(self.media_type):
            try:
                return parse_json(self.content)
            except NotJson:
                return self._text()
        return self._text() if self._is_text() else self.content

    def _is_text(self) -> bool:
        return self.media_type.startswith("text/") or self.media_type.endswith(
            ("/xml", "+xml", "/javascript")
        )

    def _text(self) -> str:
        try:
            return self.content.decode(
                self.response.charset_encoding or "utf-8", "replace"
            )
        except LookupError:
            return self.content.decode("utf-8", "replace")
