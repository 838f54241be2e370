"""Reads the body of a response as what the document says about its status."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import httpx2

from .config import Config
from .drift import Drift, Problem
from .errors import ApiStatusError, ResponseDecodeError, ResponseValidationError, explanation_in, status_error
from .operation import Operation
from .redact import printable
from .request_info import RequestInfo

logger = logging.getLogger(__package__.split(".")[0])


def read_body(
    config: Config,
    operation: Operation[Any],
    response: httpx2.Response,
    content: bytes,
    info: Callable[[], RequestInfo],
) -> Any:
    """Return what a successful response holds."""
    expected = operation.response_for(response.status_code)
    if not content:
        return "" if expected is not None and expected.kind == "text" else None
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if expected is None or expected.kind == "empty":
        return _undocumented(response, content, media_type)
    if expected.kind == "text":
        return _text(response, content)
    if expected.kind == "binary":
        return content
    if media_type and not _is_json(media_type) and content[:1] not in (b"{", b"["):
        problem = Problem((), f"should be JSON, and is {media_type}")
        _report(config, operation, response, content, expected.type, (problem,), info)
        return _text(response, content) if _is_text(media_type) else content
    from .decode import Decoder, NotJson

    try:
        value, problems = Decoder.of(expected.type).read(content, strict=config.strict)
    except NotJson as error:
        raise ResponseDecodeError(
            printable(str(error)),
            status_code=response.status_code,
            headers=response.headers,
            content=content,
            request=info(),
        ) from None
    if problems:
        _report(config, operation, response, content, expected.type, problems, info)
    return value


def error_from(
    config: Config, operation: Operation[Any], response: httpx2.Response, content: bytes, info: RequestInfo
) -> ApiStatusError:
    """Return the error for a response; its body is typed where the document gives the status a type."""
    from .decode import Decoder, NotJson, parse_json

    body: Any = _text(response, content)
    explanation: str | None = None
    expected = operation.response_for(response.status_code)
    try:
        if content:
            body = parse_json(content)
            explanation = explanation_in(body)
            if expected is not None and expected.kind == "json":
                body, problems = Decoder.of(expected.type).read(content)
                if problems and config.on_drift is not None:
                    config.on_drift(Drift(operation.id, response.status_code, expected.type, problems))
    except NotJson:
        pass  # then it is text
    return status_error(
        response.status_code, explanation, headers=response.headers, content=content, body=body, request=info
    )


def _report(
    config: Config,
    operation: Operation[Any],
    response: httpx2.Response,
    content: bytes,
    expected: str,
    problems: tuple[Problem, ...],
    info: Callable[[], RequestInfo],
) -> None:
    drift = Drift(operation.id, response.status_code, expected, problems)
    if config.strict:
        raise ResponseValidationError(
            drift,
            status_code=response.status_code,
            headers=response.headers,
            content=content,
            request=info(),
        )
    if config.on_drift is not None:
        config.on_drift(drift)
    else:
        logger.warning("%s", drift)


def _undocumented(response: httpx2.Response, content: bytes, media_type: str) -> Any:
    from .decode import NotJson, parse_json

    if _is_json(media_type):
        try:
            return parse_json(content)
        except NotJson:
            return _text(response, content)
    return _text(response, content) if _is_text(media_type) else content


def _is_json(media_type: str) -> bool:
    return media_type.endswith(("/json", "+json"))


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith(("/xml", "+xml", "/javascript"))


def _text(response: httpx2.Response, content: bytes) -> str:
    try:
        return content.decode(response.charset_encoding or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")
