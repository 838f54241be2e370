"""`parse_webhook`: reads what the server sends by itself, and checks that it was the server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import models
from ._runtime.webhooks import TOLERANCE, read_webhook


def parse_webhook(
    payload: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    secret: str | bytes | Sequence[str | bytes] | None = None,
    verify: bool = True,
    tolerance: float = TOLERANCE,
) -> models.WebhookEvent:
    """Return the payload of a webhook, typed, after its signature was checked (Standard Webhooks).

    Args:
        payload: The body of the request, as it came: parsed and written anew, it has another signature.
        headers: The headers of the request, of which `webhook-id`, `webhook-timestamp` and `webhook-signature`
            (or, as Svix calls them, `svix-id` and so on) are needed.
        secret: What the payload is signed with, `whsec_...` or bytes; several while one takes
            the place of another; by default the environment variable `GOLDEN_WEBHOOK_SECRET`.
        verify: Whether to check the signature at all.
        tolerance: Seconds that the clocks of both sides may differ.

    Raises:
        WebhookVerificationError: The signature is missing, wrong or too old.
        ApiError: The payload is not JSON.
    """
    event: models.WebhookEvent = read_webhook(
        lambda: models.WebhookEvent,
        payload,
        headers,
        secret=secret,
        variable="GOLDEN_WEBHOOK_SECRET",
        verify=verify,
        tolerance=tolerance,
    )
    return event
