"""Values that travel as text: only the text that means a date becomes one, and what became one is written alike."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from shop._runtime.encode import json_bytes
from shop._runtime.reading.decode import Decoder
from shop.models import Everything

from .conftest import lazy

UTC = dt.UTC


def read(expression: str, value: object) -> tuple[Any, list[str]]:
    result, problems = Decoder.of(lazy(expression)).read(json.dumps(value).encode())
    return result, [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-03-01T10:11:12Z", dt.datetime(2026, 3, 1, 10, 11, 12, tzinfo=UTC)),
        ("2026-03-01t10:11:12z", dt.datetime(2026, 3, 1, 10, 11, 12, tzinfo=UTC)),
        ("2026-03-01 10:11", dt.datetime(2026, 3, 1, 10, 11)),  # noqa: DTZ001  # a naive one stays naive
        ("2026-03-01T10:11:12.1+0100", dt.datetime(2026, 3, 1, 9, 11, 12, 100_000, tzinfo=UTC)),
        ("2026-03-01T10:11:12.123456789-02:00", dt.datetime(2026, 3, 1, 12, 11, 12, 123_456, tzinfo=UTC)),
    ],
)
def test_a_date_and_time_as_rfc_3339_writes_it(text: str, value: dt.datetime) -> None:
    assert read("IsoDateTime", text) == (value, [])


@pytest.mark.parametrize(
    "value",
    [
        *("20200101", "1600000000", "5", "-5", "1.5", "", "2026-03-01", "20260301T101112Z", "2026-W01-1T10:11:12Z"),
        *("2026-02-30T10:11:12Z", "2026-03-01T10", "2026-03-01T101112Z", "10:11:12", "2026-03-01x10:11:12Z"),
        *(5, 1.5, True, None),
    ],
)
def test_anything_else_is_no_date_and_time(value: object) -> None:
    assert read("IsoDateTime", value)[0] == value
    assert len(read("IsoDateTime", value)[1]) == 1
    if isinstance(value, str):
        assert read("Union[IsoDateTime, str]", value) == (value, [])
        assert read("list[Union[IsoDateTime, str]]", [value, 0])[0] == [value, 0]


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        *(("IsoDate", text) for text in ("0", "86400", "20260301", "2026-W01-1", "2026-3-1", "2026-03-01T00:00:00Z")),
        *(("IsoTime", text) for text in ("0", "10", "1011", "101112", "T10:11", "25:00")),
        *(("IsoDuration", text) for text in ("5", "10:11", "1 day", "P", "PT", "P1DT", "P1M", "P1Y", "P1Y2D", "1D")),
        ("IsoDuration", "P99999999999D"),
        ("IsoDuration", "PT1.H"),
    ],
)
def test_text_that_is_something_else_stays(expression: str, text: str) -> None:
    value, problems = read(expression, text)
    assert value == text
    assert len(problems) == 1


def test_a_text_is_read_alike_where_something_else_is_wrong() -> None:
    loose, problems = read("list[Union[IsoDateTime, str]]", ["2026-03-01T10:11:12Z", "5", None])
    assert loose == [dt.datetime(2026, 3, 1, 10, 11, 12, tzinfo=UTC), "5", None]
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("P365D", dt.timedelta(days=365), "P365D"),
        ("P400DT1S", dt.timedelta(days=400, seconds=1), "P400DT1S"),
        ("P2W", dt.timedelta(weeks=2), "P14D"),
        ("P1W1DT2H3M4.5S", dt.timedelta(8, 4.5, hours=2, minutes=3), "P8DT2H3M4.5S"),
        ("-PT0.000001S", dt.timedelta(microseconds=-1), "-PT0.000001S"),
        ("PT1,25S", dt.timedelta(seconds=1.25), "PT1.25S"),
        ("PT0S", dt.timedelta(0), "PT0S"),
    ],
)
def test_a_duration_is_written_as_one_of_days(text: str, value: dt.timedelta, written: str) -> None:
    assert read("IsoDuration", text) == (value, [])
    model = Everything.from_dict({"lasts": text})
    assert model.to_dict() == {"lasts": value}
    assert model.to_dict(mode="json") == {"lasts": written}
    assert json.loads(model.to_json()) == {"lasts": written}
    assert json_bytes({"lasts": value}) == json_bytes(model) == f'{{"lasts":"{written}"}}'.encode()


def test_what_stayed_is_written_as_it_came() -> None:
    raw = {"when": "20200101", "day": 5, "at": "10", "lasts": "P1M", "data": 5}
    model, problems = Decoder(Everything).read(json.dumps(raw).encode())
    assert len(problems) == len(raw)
    assert model.to_dict() == model.to_dict(mode="json") == json.loads(model.to_json()) == raw


@pytest.mark.parametrize("value", ["20200101", "1600000000", 1600000000])
def test_a_number_given_in_python_is_no_date_either(value: Any) -> None:
    for name in ("when", "day", "at", "lasts"):
        with pytest.raises(ValidationError):
            Everything(**{name: value})


def test_dates_given_in_python() -> None:
    now, span = dt.datetime(2026, 3, 1, tzinfo=UTC), dt.timedelta(days=365)
    given: Any = {"day": "2026-03-01", "at": "10:00"}
    model = Everything(when=now, lasts=span, **given)
    assert (model.day, model.at) == (dt.date(2026, 3, 1), dt.time(10))
    assert model.to_json() == '{"when":"2026-03-01T00:00:00Z","day":"2026-03-01","at":"10:00:00","lasts":"P365D"}'


def test_the_schema_of_a_model_names_the_formats() -> None:
    schema = TypeAdapter(Decoder.of(lazy("dict[str, IsoDateTime]")).hint).json_schema()
    assert schema["additionalProperties"] == {"type": "string", "format": "date-time"}


def test_writing_warns_of_nothing(recwarn: pytest.WarningsRecorder) -> None:
    model = Everything.from_dict({"when": "2026-03-01T10:11:12Z", "day": "2026-03-01", "at": "10:00", "lasts": "P1D"})
    model.model_dump()
    model.model_dump_json()
    assert not list(recwarn)
