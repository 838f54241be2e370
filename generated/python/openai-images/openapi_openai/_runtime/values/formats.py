"""Types of values that travel as text: dates, times, durations and bytes; only the text that means one becomes one."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..encode import duration_text

__all__ = ["Base64", "IsoDate", "IsoDateTime", "IsoDuration", "IsoTime"]

_DURATION = re.compile(
    r"([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,6})\d*)?S)?)?",
    re.ASCII,
)

# What RFC 3339 has between the digits: Python also reads 20200101, and pydantic takes that for seconds.
_SEPARATORS = ("--T:", "-- :", "--t:")

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


@dataclass(frozen=True, slots=True)
class _Iso:
    """How values of a format are read, and written as JSON."""

    format: Literal["date-time", "date", "time", "duration"]
    read: Callable[[str], Any]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_after_validator_function(
                self.read, core_schema.str_schema()
            ),
            python_schema=core_schema.no_info_wrap_validator_function(
                self._from_python, handler(source)
            ),
            serialization=_WRITTEN[self.format],
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": self.format}

    def _from_python(self, value: Any, handler: Callable[[Any], Any]) -> Any:
        # A number is as little a date as its text is.
        if isinstance(value, str | int | float):
            return self.read(str(value))
        return handler(value)


def _written_duration(value: Any) -> Any:
    return duration_text(value) if isinstance(value, dt.timedelta) else value


_WRITTEN: dict[str, core_schema.SerSchema] = {
    "date-time": core_schema.simple_ser_schema("datetime"),
    "date": core_schema.simple_ser_schema("date"),
    "time": core_schema.simple_ser_schema("time"),
    # Not pydantic's, in which 365 days are a year.
    "duration": core_schema.plain_serializer_function_ser_schema(
        _written_duration, when_used="json"
    ),
}

IsoDateTime = Annotated[dt.datetime, _Iso("date-time", _date_time)]
"""`format: date-time`: a datetime, which travels as text."""

IsoDate = Annotated[dt.date, _Iso("date", _date)]
"""`format: date`: a date, which travels as text."""

IsoTime = Annotated[dt.time, _Iso("time", _time)]
"""`format: time`: a time, which travels as text."""

IsoDuration = Annotated[dt.timedelta, _Iso("duration", _duration)]
"""`format: duration`: a timedelta, which travels as text."""


class _Base64Codec:
    """Bytes in Python, base64 text in JSON."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from_text = core_schema.no_info_after_validator_function(
            cls.decode, core_schema.str_schema()
        )
        return core_schema.json_or_python_schema(
            json_schema=from_text,
            python_schema=core_schema.union_schema([handler(source), from_text]),
            serialization=core_schema.plain_serializer_function_ser_schema(
                cls.encode, when_used="json"
            ),
        )

    @staticmethod
    def decode(text: str) -> bytes:
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise PydanticCustomError("base64", "Input should be base64") from None

    @staticmethod
    def encode(data: Any) -> Any:
        """Encode bytes; what a server sent instead of them stays."""
        return (
            base64.b64encode(data).decode("ascii") if isinstance(data, bytes) else data
        )


Base64 = Annotated[bytes, _Base64Codec]
"""`format: byte`: bytes, which travel as base64 text."""
