"""Types of days, moments and spans of time; only the text, or the number, that means one becomes one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Annotated, Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..moments import (
    day,
    duration_text,
    from_unix,
    http_date_text,
    moment,
    moment_text,
    time_text,
    unix_seconds,
    unix_time,
)
from .binary import Base64, Base64Url
from .decimals import DecimalNumber

__all__ = [
    "Base64",
    "Base64Url",
    "DecimalNumber",
    "HttpDateTime",
    "IsoDate",
    "IsoDateTime",
    "IsoDuration",
    "IsoTime",
    "UnixDateTime",
    "UnixDateTimeNumber",
]

_DURATION = re.compile(
    r"([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,6})\d*)?S)?)?",
    re.ASCII,
)

# What RFC 3339 has between the digits: Python also reads 20200101, and pydantic takes that for seconds.
_SEPARATORS = ("--T:", "-- :", "--t:")

_TEMPORAL = (dt.date, dt.time, dt.timedelta)

_parse_date_time = dt.datetime.fromisoformat
_parse_date = dt.date.fromisoformat
_parse_time = dt.time.fromisoformat


def _date_time(text: str) -> dt.datetime:
    if text[4:14:3] in _SEPARATORS:
        try:
            return _parse_date_time(text.upper() if text[-1] == "z" else text)
        except ValueError:
            pass
    raise PydanticCustomError("date_time", "Input should be a date and a time")


def _date(text: str) -> dt.date:
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            return _parse_date(text)
        except ValueError:
            pass
    raise PydanticCustomError("date", "Input should be a date")


def _http_date(text: str) -> dt.datetime:
    try:
        value = parsedate_to_datetime(text)
    except ValueError:
        raise PydanticCustomError(
            "http_date", "Input should be a date of HTTP"
        ) from None
    return value if value.tzinfo is not None else value.replace(tzinfo=dt.UTC)


def _unix_time(seconds: float) -> dt.datetime:
    try:
        return from_unix(seconds)
    except (OverflowError, ValueError):
        raise PydanticCustomError(
            "unix_time", "Input should be seconds since 1970"
        ) from None


def _unix_seconds(seconds: float) -> dt.datetime:
    if seconds % 1:
        raise PydanticCustomError("unix_time", "Input should be whole seconds")
    return _unix_time(seconds)


def _time(text: str) -> dt.time:
    if text[2:3] == ":":
        try:
            return _parse_time(text.upper() if text[-1] == "z" else text)
        except ValueError:
            pass
    raise PydanticCustomError("time", "Input should be a time")


def _duration(text: str) -> dt.timedelta:
    match = _DURATION.fullmatch(text)
    if match is None:  # a year or a month has no length of its own
        raise PydanticCustomError(
            "duration", "Input should be a duration in weeks, days or less"
        )
    sign, weeks, days, hours, minutes, seconds, fraction = match.groups("0")
    try:
        value = dt.timedelta(
            int(weeks) * 7 + int(days),
            int(hours) * 3600 + int(minutes) * 60 + int(seconds),
            int(fraction.ljust(6, "0")),
        )
    except OverflowError:
        raise PydanticCustomError(
            "duration", "Input should be a shorter duration"
        ) from None
    return -value if sign == "-" else value


@dataclass(frozen=True, slots=True, repr=False)
class Format:
    """How values of a format are read, taken from a person, and written as JSON."""

    format: Literal[
        "date-time", "date", "time", "duration", "http-date", "unixtime", "unix-time"
    ]
    read: Callable[[Any], Any]
    written: Callable[[Any], Any]
    given: Callable[[Any], Any] | None = None
    """What becomes of a day or of a moment that a person gives."""
    type: Literal["string", "integer", "number"] = "string"
    """As what they travel in JSON."""

    def __repr__(self) -> str:
        return self.format

    def of_json(self, value: object) -> Any:
        """Return what travelled as a value of JSON, as pydantic reads it. Raise ValueError for what it refuses."""
        if self.type == "string":
            if isinstance(value, str):
                return self.read(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            with suppress(OverflowError):
                return self.read(float(value))
        raise ValueError(f"should be a {self.type}")

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        travels = (
            core_schema.str_schema()
            if self.type == "string"
            else core_schema.float_schema(allow_inf_nan=False)
        )
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(
                self.read, travels
            ),
            python_schema=core_schema.no_info_wrap_validator_function(
                self._from_python, handler(source)
            ),
            serialization=core_schema.wrap_serializer_function_ser_schema(
                self._to_json, schema=handler(source), when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": self.type, "format": self.format}

    def _from_python(self, value: Any, handler: Callable[[Any], Any]) -> Any:
        if self.given is not None and isinstance(value, dt.date):
            return self.given(value)
        if self.type != "string":
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            return self.read(value) if is_number else handler(value)
        # A number is as little a date as its text is.
        if isinstance(value, str | int | float):
            return self.read(str(value))
        return handler(value)

    def _to_json(self, value: Any, handler: Callable[[Any], Any]) -> Any:
        # pydantic refuses what is of another type where a union has that one, too.
        plain = handler(value)
        return self.written(value) if isinstance(value, _TEMPORAL) else plain


def _written_moment(value: Any) -> Any:
    if isinstance(value, dt.datetime) and value.utcoffset() is None:
        return value.isoformat()  # so the server wrote it; what a person gave has one
    return moment_text(value) if isinstance(value, dt.date) else value


def _written_clock(value: Any) -> Any:
    return time_text(value) if isinstance(value, dt.time) else value


def _written_day(value: Any) -> Any:
    # A moment is a day, too, for Python, and may have been assigned.
    return day(value).isoformat() if isinstance(value, dt.date) else value


def _written_duration(value: Any) -> Any:
    # Not as pydantic does, for which 365 days are a year.
    return duration_text(value) if isinstance(value, dt.timedelta) else value


def _written_http_date(value: Any) -> Any:
    return http_date_text(value) if isinstance(value, dt.date) else value


def _written_seconds(value: Any) -> Any:
    return unix_seconds(value) if isinstance(value, dt.date) else value


def _written_time(value: Any) -> Any:
    return unix_time(value) if isinstance(value, dt.date) else value


IsoDateTime = Annotated[
    dt.datetime, Format("date-time", _date_time, _written_moment, moment)
]
"""`format: date-time`: a datetime, which travels as text."""

IsoDate = Annotated[dt.date, Format("date", _date, _written_day, day)]
"""`format: date`: a date, which travels as text."""

IsoTime = Annotated[dt.time, Format("time", _time, _written_clock)]
"""`format: time`: a time, which travels as text."""

IsoDuration = Annotated[dt.timedelta, Format("duration", _duration, _written_duration)]
"""`format: duration`: a timedelta, which travels as text."""

HttpDateTime = Annotated[
    dt.datetime, Format("http-date", _http_date, _written_http_date, moment)
]
"""`format: http-date`: a datetime, which travels as HTTP writes it."""

UnixDateTime = Annotated[
    dt.datetime,
    Format("unixtime", _unix_seconds, _written_seconds, moment, "integer"),
]
"""`format: unixtime`: a datetime, which travels as the whole seconds since 1970."""

UnixDateTimeNumber = Annotated[
    dt.datetime,
    Format("unix-time", _unix_time, _written_time, moment, "number"),
]
"""The same of a number, which may have a fraction of a second."""
