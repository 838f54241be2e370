"""What the client's logger is told of a call: requests and answers at DEBUG, with bodies where asked for, retries at INFO."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from http import HTTPStatus
from typing import TextIO, TypeAlias

from ..package import logger
from ..redact import printable, redact_body, redact_values
from ..request_info import RequestInfo
from ..transport.errors import TransportError
from ..transport.http import HttpResponse
from ..writing.bodies import Payload

Hide: TypeAlias = Callable[[str], str]
"""Returns a text without the credentials of a request."""

LONGEST_BODY = 2000
"""The characters of a body that are logged."""

_LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}


def set_up_logger(variable: str) -> None:
    """Let the client's own logger write to stderr where an environment variable names its level; the root stays as it is."""
    value = os.environ.get(variable)
    if not value or any(isinstance(each, _Handler) for each in logger.handlers):
        return
    level = _LEVELS.get(value.strip().lower())
    logger.addHandler(_Handler())
    if level is None:
        names = ", ".join(_LEVELS)
        logger.warning("%s is one of %s, not %r", variable, names, printable(value))
    else:
        logger.setLevel(level)


class _Handler(logging.StreamHandler[TextIO]):
    """The handler that is there because of the environment."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(
            logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
        )


def log_request(info: RequestInfo, payload: Payload, hide: Hide | None) -> None:
    """Log a request that is about to be sent; with its body where there is something to `hide` secrets in it."""
    logger.debug("%s %s %s", info.method, info.url, dict(info.headers))
    if hide is not None and payload.content_type is not None:
        content = payload.content
        logger.debug("request body: %s", _shown(content, payload.content_type, hide))


def log_response(
    response: HttpResponse,
    content: bytes | None,
    names: frozenset[str],
    hide: Hide | None,
) -> None:
    """Log a response, with its body as above; `content` is None where the body is not read."""
    headers = redact_values(response.headers, names)
    logger.debug("%s %s", response.status_code, headers)
    if hide is not None and content:
        content_type = response.headers.get("content-type", "")
        logger.debug("response body: %s", _shown(content, content_type, hide))


def log_retry(
    operation: str,
    number: int,
    of: int,
    wait: float,
    reason: HttpResponse | TransportError,
) -> None:
    """Log that a request is sent again after a while, and why."""
    if isinstance(reason, HttpResponse):
        text = f"{reason.status_code} {_phrase(reason.status_code)}".rstrip()
    else:
        text = ": ".join(filter(None, (type(reason).__name__, printable(str(reason)))))
    logger.info(
        "%s: retry %d of %d in %.3g s, because of: %s",
        operation,
        number,
        of,
        wait,
        text,
    )


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _shown(content: object, content_type: str, hide: Hide) -> str:
    if not isinstance(content, bytes):
        return f"<{printable(content_type)}>"
    text = redact_body(content, content_type)
    if text is None:
        return f"<{printable(content_type)}, {len(content)} bytes>"
    return printable(hide(text), LONGEST_BODY)
