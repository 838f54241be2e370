"""Signatures of webhooks, as Standard Webhooks says: who has the secret is believed, for five minutes."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from shop._runtime.errors import WebhookVerificationError
from shop._runtime.webhooks import check_signature

KEY = b"0123456789abcdef"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_700_000_000
BODY = b'{"type":"a"}'


def signature(body: bytes = BODY, stamp: int = NOW, key: bytes = KEY, message: str = "msg_1") -> str:
    """Return a signature of version 1."""
    digest = hmac.new(key, f"{message}.{stamp}.".encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def headers(**changes: str) -> dict[str, str]:
    """Return good headers with changes; one that is empty is left out."""
    good = {"webhook-id": "msg_1", "webhook-timestamp": str(NOW), "webhook-signature": signature()}
    changed = {name.replace("_", "-"): value for name, value in changes.items()}
    return {name: value for name, value in {**good, **changed}.items() if value}


@pytest.mark.parametrize("secret", [SECRET, SECRET.removeprefix("whsec_"), KEY])
@pytest.mark.parametrize("late", [-300, 0, 300])
def test_a_good_signature_is_believed(secret: str | bytes, late: int) -> None:
    check_signature(BODY, headers(), secret, now=NOW + late)
    check_signature(BODY, {name.title(): value for name, value in headers().items()}, secret, now=NOW)
    check_signature(BODY, headers(webhook_signature=f"v1,AAAA v2,x {signature()}"), secret, now=NOW)


@pytest.mark.parametrize(
    ("changes", "now"),
    [
        ({}, NOW + 301),
        ({}, NOW - 301),
        ({"webhook_id": ""}, NOW),
        ({"webhook_timestamp": ""}, NOW),
        ({"webhook_signature": ""}, NOW),
        ({"webhook_timestamp": "soon"}, NOW),
        ({"webhook_timestamp": "9" * 400}, NOW),
        ({"webhook_timestamp": "-1"}, NOW),
        ({"webhook_timestamp": str(NOW + 1)}, NOW),
        ({"webhook_id": "msg_2"}, NOW),
        ({"webhook_signature": signature(key=b"another")}, NOW),
        ({"webhook_signature": signature(b"{}")}, NOW),
        ({"webhook_signature": signature().replace("v1,", "v1a,")}, NOW),
        ({"webhook_signature": "v1,not base64!"}, NOW),
        ({"webhook_signature": ","}, NOW),
    ],
)
def test_anything_else_is_refused(changes: dict[str, str], now: int) -> None:
    with pytest.raises(WebhookVerificationError):
        check_signature(BODY, headers(**changes), SECRET, now=now)


def test_a_secret_that_is_none_is_said_to_be() -> None:
    with pytest.raises(ValueError, match="base64"):
        check_signature(BODY, headers(), "whsec_not base64!", now=NOW)
