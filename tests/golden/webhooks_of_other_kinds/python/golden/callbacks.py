"""Functions that read what the server sends to the addresses that it was given: a callback each."""

from __future__ import annotations

from collections.abc import Mapping

from . import models
from ._runtime.webhooks import read_payload


def parse_add_hook_sent(
    payload: bytes | str, headers: Mapping[str, str] | None = None
) -> models.AddHookSentRequest:
    """Return what the callback `POST {$request.query.to}/form` sends, typed.

    `headers` are those of the request: their `Content-Type` tells JSON from a form. Who
    sent it is not checked.

    Raises:
        ApiError: The payload is not JSON.
    """
    value: models.AddHookSentRequest = read_payload(
        lambda: models.AddHookSentRequest, payload, headers
    )
    return value
