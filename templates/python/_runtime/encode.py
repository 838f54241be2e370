"""Values to text and to JSON: compact UTF-8, dates and bytes and models included, NaN refused, nothing added."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from .kinds import is_collection, is_mapping
from .omit import Omit


def json_bytes(value: object, *, whole: bool = False) -> bytes:
    """Encode a value as JSON, as a request has it or `whole`; members that are `omit` are left out."""
    default = _plain_whole if whole else plain
    try:
        text = _encode(value, default)
    except _Omitted:
        text = _encode(without_omitted(value), default)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(
            f"text holds half of a surrogate pair, which UTF-8 cannot carry: {error.reason}"
        ) from None


def is_json(media_type: str) -> bool:
    """Tell whether a media type is a kind of JSON."""
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))


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
            return value
        case int() | float():
            return str(value)
        case _:
            text = atom_text(value)
            return json_bytes(value).decode() if text is None else text


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
    if (atom := atom_text(value)) is not None:
        return atom
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Omit):
        raise _Omitted
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        within = None if whole else getattr(value, "_read_only_members", None)
        return dump(
            mode="json",
            by_alias=True,
            exclude=within() if callable(within) else None,
            exclude_unset=True,
            warnings=False,
        )
    if is_mapping(value):
        return dict(value)
    if is_collection(value):
        return list(value)
    raise TypeError(f"{type(value).__name__} is not something that JSON can carry")


def atom_text(value: object) -> str | None:
    """Return the text of a value that travels as text: a date, a time, a UUID, a decimal, bytes."""
    match value:
        case datetime() | time():
            text = value.isoformat()
            return text[:-6] + "Z" if text.endswith("+00:00") else text
        case date():
            return value.isoformat()
        case timedelta():
            return duration_text(value)
        case UUID() | Decimal():
            return str(value)
        case bytes() | bytearray() | memoryview():
            return base64.b64encode(bytes(cast("bytes", value))).decode("ascii")
        case _:
            return None


def duration_text(value: timedelta) -> str:
    """Write a duration in days and less, which are always as long."""
    sign = "-" if value < timedelta(0) else ""
    value = abs(value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06d}".rstrip("0") if value.microseconds else ""
    days = f"{value.days}D" if value.days else ""
    clock = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M")) if n)
    if seconds or fraction or not (days or clock):
        clock += f"{seconds}{fraction}S"
    return f"{sign}P{days}" + (f"T{clock}" if clock else "")


def _plain_whole(value: object) -> Any:
    return plain(value, whole=True)


def _encode(value: object, default: Callable[[object], Any]) -> str:
    return json.dumps(
        value,
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
        default=default,
    )


class _Omitted(Exception):
    """An `omit` was met inside a value."""
