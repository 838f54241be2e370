"""Functions that read what the server sends to the addresses that it was given: a callback each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.webhooks import read_payload

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .models.call import Call


def parse_add_hook_called(
    payload: bytes | str, headers: Mapping[str, str] | None = None
) -> Call:
    """Return what the callback `POST {$request.body#/url}` sends, typed.

    `headers` are those of the request: their `Content-Type` tells JSON from a form. Who
    sent it is not checked.

    Raises:
        ApiError: The payload is not JSON.
    """
    value: Call = read_payload("Call", payload, headers)
    return value
