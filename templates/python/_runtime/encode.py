"""Values to text and to JSON: compact UTF-8, dates and bytes and models included, NaN refused, nothing added."""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, Final, cast
from uuid import UUID

from .kinds import is_collection, is_mapping
from .media_types import is_json
from .moments import duration_text, moment_text, time_text
from .omit import Omit

_MARK = f"number-{os.urandom(16).hex()}:"
"""No text that a server or a caller knows: what begins with it is a number."""
_MARKED = re.compile(f'"{_MARK}([^"]*)"')
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a surrogate pair: JSON can name it, and UTF-8 cannot carry it."""

EXACTLY: Final = "exactly"
"""The context in which models write decimals without loss, for `with_numbers` or `plain_text`."""
DUMPED: Final[dict[str, Any]] = {
    "mode": "json",
    "by_alias": True,
    "exclude_unset": True,
    "warnings": False,
    "context": EXACTLY,
}
"""How a model becomes what is sent."""


def json_bytes(value: object, *, whole: bool = False) -> bytes:
    """Encode a value as JSON, as a request has it or `whole`; members that are `omit` are left out."""
    return _text(value, _plain_whole if whole else plain).encode("utf-8")


def whole_text(value: object, *, indent: int | None = None) -> str:
    """Write a value as JSON with all that was set, also what only the server sets."""
    return _text(value, _plain_whole, indent=indent)


def parts_of_json(value: object) -> Any:
    """Return what JSON makes of a value; a decimal in it is a text that `plain_text` writes with all its digits."""
    return json.loads(_encode(value, plain))


def has_parts(value: object) -> bool:
    """Tell whether a value is an object or a list."""
    return is_mapping(value) or is_collection(value) or hasattr(value, "model_dump")


def content_text(media_type: str | None, value: object) -> str:
    """Write a value in a media type: as JSON, or as what its text is."""
    if media_type is not None and is_json(media_type):
        return json_bytes(value).decode()
    return plain_text(value)


def plain_text(value: object) -> str:
    """Write a value as text; one with parts is JSON."""
    match value:
        case Enum():
            return plain_text(value.value)
        case bool():
            return "true" if value else "false"
        case str():
            return value.removeprefix(_MARK)
        case float():
            return number_text(value)
        case int():
            return str(value)
        case _:
            text = atom_text(value)
            return json_bytes(value).decode() if text is None else text


def number_text(value: float) -> str:
    """Write a number; a whole one without a fraction, which says no more and which many servers refuse."""
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    return float.__repr__(value)  # not that of a class of another library


def without_omitted(value: object) -> object:
    """Copy mappings and lists without the members that are `omit`."""
    if is_mapping(value):
        return {
            key: without_omitted(item)
            for key, item in value.items()
            if not isinstance(item, Omit)
        }
    if is_collection(value):
        return [without_omitted(item) for item in value if not isinstance(item, Omit)]
    return value


def plain(value: object, *, whole: bool = False) -> Any:
    """Return what JSON would make of a value that it does not know; of a model, unless `whole`, what is sent of it."""
    if isinstance(value, Decimal):
        return marked(value)
    if (atom := atom_text(value)) is not None:
        return atom
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Omit):
        raise _Omitted
    if callable(getattr(value, "model_dump", None)):
        return dumped(value, whole=whole)
    if is_mapping(value):
        return dict(value)
    if is_collection(value):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not something that JSON can carry")


def dumped(model: Any, *, whole: bool = False) -> dict[str, Any]:
    """Return the members of a model that were set; but for a `whole` one, without what only the server sets."""
    within = None if whole else getattr(model, "_read_only_members", None)
    members: dict[str, Any] = model.model_dump(
        exclude=within() if callable(within) else None, **DUMPED
    )
    return members


def atom_text(value: object) -> str | None:
    """Return the text of a value that travels as text: a date, a time, a UUID, bytes; of a decimal its digits."""
    match value:
        case datetime():
            return moment_text(value)
        case time():
            return time_text(value)
        case date():
            return value.isoformat()
        case timedelta():
            return duration_text(value)
        case UUID() | Decimal():
            return str(value)
        case bytes() | bytearray() | memoryview():
            return base64_text(cast("bytes", value))
        case _:
            return None


def base64_text(data: bytes | bytearray | memoryview) -> str:
    """Write bytes as base64."""
    return base64.b64encode(bytes(data)).decode("ascii")


def base64url_text(data: bytes | bytearray | memoryview) -> str:
    """Write bytes in the alphabet of URLs, without padding (RFC 4648, 5)."""
    return base64.urlsafe_b64encode(bytes(data)).decode("ascii").rstrip("=")


def decimal_text(value: Decimal) -> str:
    """Write a decimal with all its digits. Raise ValueError for what is no number."""
    if not value.is_finite():
        raise ValueError(f"{value} is not a number that JSON can carry")
    return str(value)


def marked(value: Decimal) -> str:
    """Return a text that `with_numbers` writes as the number that it holds: JSON's own encoder has no decimals."""
    return _MARK + decimal_text(value)


def with_numbers(text: str) -> str:
    """Return JSON with the numbers in it that were `marked`."""
    return _MARKED.sub(r"\1", text) if _MARK in text else text


def _plain_whole(value: object) -> Any:
    return plain(value, whole=True)


def _text(
    value: object, default: Callable[[object], Any], *, indent: int | None = None
) -> str:
    """Return JSON that UTF-8 can carry: half of a surrogate pair is escaped, as it may have come."""
    text = with_numbers(_encode(value, default, indent))
    if text.isascii():
        return text
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _encode(
    value: object, default: Callable[[object], Any], indent: int | None = None
) -> str:
    """Return JSON without members that are `omit`, in which decimals are marked texts."""
    try:
        return _dumped(value, default, indent)
    except _Omitted:
        return _dumped(without_omitted(value), default, indent)
    except RecursionError:
        raise ValueError("the value is nested too deeply for JSON") from None


def _dumped(value: object, default: Callable[[object], Any], indent: int | None) -> str:
    return _encoder(default, indent).encode(value)


@lru_cache(maxsize=16)
def _encoder(default: Callable[[object], Any], indent: int | None) -> json.JSONEncoder:
    return json.JSONEncoder(
        ensure_ascii=False,
        allow_nan=False,
        indent=indent,
        separators=(",", ":") if indent is None else None,
        default=default,
    )


class _Omitted(Exception):
    """An `omit` was met inside a value."""
