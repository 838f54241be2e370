"""Webhooks: who has the secret is believed, for five minutes, as Standard Webhooks says; what is sent is read."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from shop._runtime.errors import ApiError, WebhookVerificationError
from shop._runtime.webhooks import check_signature, read_payload, read_webhook, sign_webhook

from .conftest import lazy

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


def test_the_headers_of_svix_are_those_of_the_standard() -> None:
    own = {name.replace("webhook", "svix"): value for name, value in headers().items()}
    check_signature(BODY, own, SECRET, now=NOW)
    with pytest.raises(WebhookVerificationError, match="the header svix-signature is missing"):
        check_signature(BODY, {**own, "svix-signature": ""}, SECRET, now=NOW)
    with pytest.raises(WebhookVerificationError, match="not that of the payload"):
        check_signature(b"{}", own, SECRET, now=NOW)


def test_a_payload_is_signed_as_the_standard_says() -> None:
    signed = sign_webhook(BODY, secret=SECRET, message_id="msg_1", timestamp=NOW)
    assert signed == {**headers(), "content-type": "application/json"}
    assert read_webhook(
        lazy("Any"), BODY, sign_webhook(BODY.decode(), secret=KEY), secret=KEY, variable="", verify=True, tolerance=300
    ) == {"type": "a"}


def test_a_secret_that_is_none_is_said_to_be() -> None:
    with pytest.raises(ValueError, match="base64"):
        check_signature(BODY, headers(), "whsec_not base64!", now=NOW)


@pytest.mark.parametrize("secret", ["whsec_", b"", ["", SECRET], [b"", KEY]])
def test_an_empty_secret_is_none(secret: str | bytes | list[str | bytes]) -> None:
    forged = headers(webhook_signature=signature(key=b""))
    with pytest.raises(ValueError, match="empty"):
        check_signature(BODY, forged, secret, now=NOW)


def test_an_id_that_is_no_text_is_refused_like_any_other() -> None:
    with pytest.raises(WebhookVerificationError):
        check_signature(BODY, headers(webhook_id="msg\udcff"), SECRET, now=NOW)


def test_one_of_several_secrets_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    other = "whsec_" + base64.b64encode(b"another").decode()
    check_signature(BODY, headers(), [other, SECRET], now=NOW)
    with pytest.raises(WebhookVerificationError):
        check_signature(BODY, headers(), [other, b"a third"], now=NOW)
    options = {"variable": "SHOP_WEBHOOK_SECRET", "verify": True, "tolerance": float("inf")}
    monkeypatch.setenv("SHOP_WEBHOOK_SECRET", f"{other} {SECRET}")
    assert read_webhook(lazy("Any"), BODY, headers(), secret=None, **options) == {"type": "a"}
    monkeypatch.delenv("SHOP_WEBHOOK_SECRET")
    with pytest.raises(ValueError, match="set SHOP_WEBHOOK_SECRET"):
        read_webhook(lazy("Any"), BODY, headers(), secret=None, **options)


FORM = {"content-type": "application/x-www-form-urlencoded"}


def test_a_payload_is_read_as_its_type() -> None:
    tree = read_payload(lazy("Tree"), b'{"name": "a", "children": [{"name": "b"}]}', None)
    assert tree.children[0].name == "b"
    assert read_payload(lazy("Tree"), "name=a", FORM).name == "a"
    assert read_payload(lazy("str"), "caf\u00e9", {"Content-Type": "text/plain; charset=utf-8"}) == "caf\u00e9"
    assert read_payload(lazy("str"), b"<a/>", {"Content-Type": "application/xml"}) == "<a/>"
    with pytest.raises(ApiError, match="not JSON"):
        read_payload(lazy("Tree"), "name=a", None)


def test_the_fields_of_a_form_have_their_types() -> None:
    read = read_payload(lazy("dict[str, int | list[int]]"), "a=1&b=2&b=3", FORM)
    assert read == {"a": 1, "b": [2, 3]}
    assert read_payload(lazy("dict[str, str]"), "a=&b=%C3%A9", FORM) == {"a": "", "b": "\u00e9"}


def test_a_form_that_does_not_fit_is_read_as_it_came(caplog: pytest.LogCaptureFixture) -> None:
    assert read_payload(lazy("dict[str, int]"), "a=x", FORM) == {"a": "x"}
    assert "payload" in caplog.text
