"""Reads what a server sends by itself, and checks that it is signed as Standard Webhooks says."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl

from .errors import ApiError, WebhookVerificationError
from .kinds import is_list
from .media_types import essence, is_xml
from .parameters import LazyType

if TYPE_CHECKING:
    from .drift import Problem
    from .reading.decode import Decoder

Secrets: TypeAlias = str | bytes | Sequence[str | bytes]
"""What a payload may be signed with: one secret, or several while one takes the place of another."""

TOLERANCE = 300.0
"""Seconds that the clocks of both sides may differ."""

_PREFIX = "whsec_"


def read_webhook(
    type_of: LazyType,
    payload: bytes | str,
    headers: Mapping[str, str] | None,
    *,
    secret: Secrets | None,
    variable: str,
    verify: bool,
    tolerance: float,
) -> Any:
    """Return a payload as the type that is given, after its signature was checked.

    Raise WebhookVerificationError for a signature that is not right, ApiError for a payload that is not JSON, and
    ValueError where there is no secret to check with.
    """
    if verify:
        check_webhook(
            payload, headers, secret=secret, variable=variable, tolerance=tolerance
        )
    return read_payload(type_of, payload, headers)


def check_webhook(
    payload: bytes | str,
    headers: Mapping[str, str] | None,
    *,
    secret: Secrets | None,
    variable: str,
    tolerance: float,
) -> None:
    """Check a signature by a secret that is given or stands in an environment variable.

    Raise WebhookVerificationError for one that is not right, and ValueError where there is no secret to check with.
    """
    secret = secret or os.environ.get(variable, "").split()
    if not secret:
        raise ValueError(
            f"pass secret=, or set {variable}: without one nobody can tell who sent it"
        )
    content = payload.encode() if isinstance(payload, str) else payload
    check_signature(content, headers or {}, secret, tolerance=tolerance)


def read_payload(
    type_of: LazyType, payload: bytes | str, headers: Mapping[str, str] | None
) -> Any:
    """Return a payload as the type that is given; without a `Content-Type` it is JSON. Raise ApiError."""
    from .drift import Drift
    from .package import logger
    from .reading.decode import Decoder, NotJson

    content = payload.encode() if isinstance(payload, str) else payload
    folded = {name.lower(): value for name, value in (headers or {}).items()}
    kind = essence(folded.get("content-type", ""))
    if kind.startswith("text/") or is_xml(kind):
        return content.decode(errors="replace")
    decoder = Decoder.of(type_of)
    try:
        if kind == "application/x-www-form-urlencoded":
            value, problems = _read_form(decoder, content)
        else:
            value, problems = decoder.read(content)
    except NotJson as error:
        raise ApiError(f"what the server sent: {error}") from None
    if problems:
        logger.warning("%s", Drift("payload", 0, decoder.name, problems))
    return value


def _read_form(decoder: Decoder, content: bytes) -> tuple[Any, tuple[Problem, ...]]:
    """Read the fields of a form, in which numbers are text and a list is a name that is there more than once."""
    from pydantic import TypeAdapter, ValidationError

    from .values.shapes import ListShape, ModelShape, fields_of, shape_of

    fields: dict[str, Any] = {}
    for name, text in parse_qsl(
        content.decode(errors="replace"), keep_blank_values=True
    ):
        value = fields.get(name)
        fields[name] = text if value is None else [*_listed(value), text]
    described = shape_of(decoder.hint)
    if isinstance(described, ModelShape):
        for field in fields_of(described.cls).values():
            if (
                isinstance(shape_of(field.type), ListShape)
                and field.wire_name in fields
            ):
                fields[field.wire_name] = _listed(fields[field.wire_name])
    strict = decoder.read(json.dumps(fields).encode())
    if not strict[1]:
        return strict
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(decoder.hint)
        return adapter.validate_python(fields, by_alias=True, by_name=False), ()
    except ValidationError:
        return strict


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def check_signature(
    content: bytes,
    headers: Mapping[str, str],
    secret: Secrets,
    *,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Check the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. Raise WebhookVerificationError.

    Svix, of which the standard was made, and who uses it say `svix-` for `webhook-`.
    """
    folded = {name.lower(): value for name, value in headers.items()}
    prefix = "svix" if "svix-id" in folded and "webhook-id" not in folded else "webhook"
    message, stamp, signatures = (
        _header(folded, f"{prefix}-{name}") for name in ("id", "timestamp", "signature")
    )
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 16):
        name = f"{prefix}-timestamp"
        raise WebhookVerificationError(f"the header {name} is not a time")
    if abs((time.time() if now is None else now) - int(stamp)) > tolerance:
        raise WebhookVerificationError("the webhook is too old, or the clocks differ")
    expected = [
        _digest(message, stamp, content, each)
        for each in ([secret] if isinstance(secret, str | bytes) else secret)
    ]
    if not any(
        hmac.compare_digest(one, given)
        for one in expected
        for given in _signatures(signatures)
    ):
        raise WebhookVerificationError("the signature is not that of the payload")


def sign_webhook(
    payload: bytes | str,
    *,
    secret: str | bytes,
    content_type: str = "application/json",
    message_id: str = "msg_test",
    timestamp: float | None = None,
) -> dict[str, str]:
    """Return the headers that a server sends with a payload, for tests of code that takes webhooks in."""
    content = payload.encode() if isinstance(payload, str) else payload
    stamp = str(int(time.time() if timestamp is None else timestamp))
    digest = _digest(message_id, stamp, content, secret)
    return {
        "content-type": content_type,
        "webhook-id": message_id,
        "webhook-timestamp": stamp,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise WebhookVerificationError(f"the header {name} is missing")
    return value


def _digest(message: str, stamp: str, content: bytes, secret: str | bytes) -> bytes:
    head = f"{message}.{stamp}.".encode("utf-8", "surrogateescape")
    return hmac.new(_key(secret), head + content, hashlib.sha256).digest()


def _key(secret: str | bytes) -> bytes:
    """Return the key that a secret says. Raise ValueError for one that is empty: anyone could sign with that."""
    key = secret
    if isinstance(key, str):
        try:
            key = base64.b64decode(key.removeprefix(_PREFIX), validate=True)
        except (binascii.Error, ValueError):
            raise ValueError(
                "the secret of a webhook is base64, most often after 'whsec_'"
            ) from None
    if not key:
        raise ValueError("the secret of a webhook is empty")
    return key


def _signatures(header: str) -> list[bytes]:
    """Return the signatures of version 1, of which there are several while a secret is replaced."""
    signatures: list[bytes] = []
    for part in header.split():
        version, _, text = part.partition(",")
        try:
            signatures += (
                [base64.b64decode(text, validate=True)] if version == "v1" else []
            )
        except (binascii.Error, ValueError):
            continue
    return signatures
