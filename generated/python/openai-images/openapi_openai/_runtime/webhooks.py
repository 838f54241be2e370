"""Checks and reads what a server sends by itself, signed as Standard Webhooks says."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import time
from collections.abc import Mapping
from typing import Any

from .errors import ApiError, WebhookVerificationError

TOLERANCE = 300.0
"""Seconds that the clocks of both sides may differ."""

_PREFIX = "whsec_"


def read_webhook(
    expression: str,
    payload: bytes | str,
    headers: Mapping[str, str] | None,
    *,
    secret: str | bytes | None,
    variable: str,
    verify: bool,
    tolerance: float,
) -> Any:
    """Return a payload as the type that `expression` names, after its signature was checked.

    Raise WebhookVerificationError for a signature that is not right, ApiError for a payload that is not JSON, and
    ValueError where there is no secret to check with.
    """
    content = payload.encode() if isinstance(payload, str) else payload
    if verify:
        secret = secret or os.environ.get(variable)
        if not secret:
            raise ValueError(
                f"pass secret=, or set {variable}; verify=False trusts the payload unseen"
            )
        check_signature(content, headers or {}, secret, tolerance=tolerance)
    return _read(expression, content)


def check_signature(
    content: bytes,
    headers: Mapping[str, str],
    secret: str | bytes,
    *,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Check the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. Raise WebhookVerificationError."""
    folded = {name.lower(): value for name, value in headers.items()}
    missing = [
        name
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
        if not folded.get(name)
    ]
    if missing:
        raise WebhookVerificationError(f"the header {missing[0]} is missing")
    stamp = folded["webhook-timestamp"]
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 16):
        raise WebhookVerificationError("the header webhook-timestamp is not a time")
    if abs((time.time() if now is None else now) - int(stamp)) > tolerance:
        raise WebhookVerificationError("the webhook is too old, or the clocks differ")
    signed = b".".join((folded["webhook-id"].encode(), stamp.encode(), content))
    expected = hmac.new(_key(secret), signed, hashlib.sha256).digest()
    if not any(
        hmac.compare_digest(expected, given)
        for given in _signatures(folded["webhook-signature"])
    ):
        raise WebhookVerificationError("the signature is not that of the payload")


def _key(secret: str | bytes) -> bytes:
    if isinstance(secret, bytes):
        return secret
    try:
        return base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(
            "the secret of a webhook is base64, most often after 'whsec_'"
        ) from None


def _signatures(header: str) -> list[bytes]:
    """Return the signatures of version 1, of which there are several while a secret is replaced."""
    found: list[bytes] = []
    for part in header.split():
        version, _, text = part.partition(",")
        try:
            found += [base64.b64decode(text, validate=True)] if version == "v1" else []
        except (binascii.Error, ValueError):
            continue
    return found


def _read(expression: str, content: bytes) -> Any:
    from .decode import Decoder, NotJson
    from .drift import Drift
    from .package import logger

    decoder = Decoder.of(expression)
    try:
        value, problems = decoder.read(content)
    except NotJson as error:
        raise ApiError(f"the webhook: {error}") from None
    if problems:
        logger.warning("%s", Drift("parse_webhook", 0, decoder.name, problems))
    return value
