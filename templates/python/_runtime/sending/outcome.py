"""Reads the body of a response as what the document says about its status."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..codecs.codec import Received, charset_of
from ..codecs.table import CODECS
from ..contents import empty
from ..drift import Drift, Problem
from ..errors import (
    ApiStatusError,
    ResponseDecodeError,
    ResponseValidationError,
    explanation_in,
    status_error,
)
from ..kinds import is_dict
from ..media_types import essence
from ..operation import Operation, ResponseHeaders
from ..package import logger
from ..reading.decode import Decoder, Unreadable, parse_json
from ..reading.header_values import read_headers
from ..redact import describe, printable
from ..request_info import RequestInfo
from ..transport.http import HttpResponse
from ..values.base import keep_head
from .config import Config
from .redirects import is_redirection

_UNDESCRIBED = empty()


class Outcome:
    """A response with its body."""

    def __init__(
        self,
        config: Config,
        operation: Operation[Any],
        response: HttpResponse,
        content: bytes,
        request: Callable[[], RequestInfo],
        *,
        hide: Callable[[str], str] = str,
    ) -> None:
        self.config = config
        self.operation = operation
        self.response = response
        self.content = content
        self.request = request
        self.hide = hide
        """Takes the credentials of the request out of what the server says."""
        content_type: str = response.headers.get("content-type", "")
        self.received = Received(
            content,
            essence(content_type),
            charset_of(content_type),
            config.strict,
        )
        expected = operation.response_for(response.status_code)
        self.expected = expected and expected.sent_in(self.received.media_type)

    def __repr__(self) -> str:
        return describe(
            self,
            operation=self.operation.id,
            status_code=self.response.status_code,
            media_type=self.received.media_type,
            expected=self.expected and self.expected.kind,
            bytes=len(self.content),
        )

    def data(self) -> Any:
        """Return what a successful response holds. Raise ResponseDecodeError, ResponseValidationError."""
        expected = self.expected or _UNDESCRIBED
        codec = CODECS[expected.kind]
        try:
            value, problems = (
                codec.decode(expected, self.received)
                if self.content
                else codec.nothing()
            )
        except Unreadable as error:
            message = printable(self.hide(str(error)))
            raise ResponseDecodeError(message, **self.facts()) from None
        if problems and (self.content or self._should_have_body):
            self.report(problems)
        return keep_head(value, self.response.status_code, self.response.headers)

    @property
    def _should_have_body(self) -> bool:
        return self.response.status_code != 204 and self.operation.method != "HEAD"

    def headers(self, described: ResponseHeaders) -> Any:
        """Return the documented headers; what differs is told, and no reason to fail a call that succeeded."""
        values, problems = read_headers(described, self.response.headers)
        if problems:
            self._tell(self._drift(problems, Decoder.of(described.type).name))
        return values

    def error(self) -> ApiStatusError:
        """Return the error for a response; its body is typed where the document gives the status a type."""
        body: Any = self.received.text
        explanation: str | None = None
        is_xml = self._is_xml
        try:
            if self.content:
                explained = self._explained(is_xml=is_xml)
                explanation = explanation_in(explained)
                if self.config.settings.error_body is not None:
                    body = self.plain_body(explained)
                elif self.expected and self.expected.kind in ("json", "xml"):
                    body = self._error_body()
                elif not is_xml:
                    body = explained
        except Unreadable:
            pass  # then it is text
        if explanation is not None:
            explanation = self.hide(explanation)
        elif is_redirection(self.response):
            explanation = "the redirection is not followed"
        return status_error(explanation, body=body, **self.facts())

    def plain_body(self, explained: Any) -> Any:
        """Return what errors of this client have as their plain body, given the body of a response."""
        name = self.config.settings.error_body or ""
        return explained.get(name, explained) if is_dict(explained) else explained

    @property
    def _is_xml(self) -> bool:
        """Whether XML came; a server need not say so where the document does."""
        is_meant = self.expected is not None and self.expected.kind == "xml"
        return self.received.begins_as_xml and (is_meant or self.received.is_xml)

    def _explained(self, *, is_xml: bool) -> Any:
        """Return what the body holds, whatever its type."""
        if not is_xml:
            return parse_json(self.content)
        from ..codecs.xml.codec import explained

        return explained(self.received)

    def _error_body(self) -> Any:
        expected = self.expected or _UNDESCRIBED
        received = self.received._replace(strict=False)
        body, problems = CODECS[expected.kind].decode(expected, received)
        if problems and self.config.on_drift is not None:
            self.config.on_drift(self._drift(problems))
        return body

    def report(
        self, problems: tuple[Problem, ...], expected: str | None = None
    ) -> None:
        """Tell what differs from the type that is `expected`. Raise ResponseValidationError where the client is strict."""
        drift = self._drift(problems, expected)
        if self.config.strict:
            raise ResponseValidationError(drift, **self.facts())
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

    def facts(self) -> dict[str, Any]:
        """Return what every error with a response knows."""
        return {
            "status_code": self.response.status_code,
            "headers": self.response.headers,
            "content": self.content,
            "request": self.request(),
        }
