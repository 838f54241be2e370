"""Days, moments, decimals and bytes: each is written, and read, as the document's format says."""

from __future__ import annotations

import datetime as dt
import json
import logging
import time
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter
from shop._runtime import moments
from shop._runtime.encode import json_bytes, plain_text
from shop._runtime.models import (
    ApiModel,
    Base64Url,
    DecimalNumber,
    HttpDateTime,
    IsoDate,
    IsoDateTime,
    IsoDuration,
    IsoTime,
    UnixDateTime,
    UnixDateTimeNumber,
)
from shop._runtime.operation import ResponseHeaders
from shop._runtime.reading.decode import Decoder
from shop._runtime.reading.header_values import read_headers
from shop._runtime.writing.adapt import adapted
from shop._runtime.writing.conversions import converted

from .conftest import lazy

NAIVE = dt.datetime(2020, 7, 2, 3, 4, 5)  # noqa: DTZ001  # what is tested
AWARE = dt.datetime(2022, 8, 26, 14, 38, 0, 500_000, tzinfo=dt.UTC)


class Order(ApiModel):
    """A model with one field of each."""

    price: DecimalNumber | None = None
    day: IsoDate | None = None
    at: IsoDateTime | None = None
    since: HttpDateTime | None = None
    made: UnixDateTime | None = None
    exact: UnixDateTimeNumber | None = None
    key: Base64Url | None = None
    ratio: float | None = None
    note: Any = None
    next: Order | None = None


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put this machine into another time zone, which has told nobody yet."""
    monkeypatch.setenv("TZ", "America/New_York")
    monkeypatch.setattr(moments, "_told", set())
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("IsoDate", AWARE, '"2022-08-26"'),
        ("IsoDate", AWARE.date(), '"2022-08-26"'),
        ("list[IsoDate]", [AWARE], '["2022-08-26"]'),
        ("dict[str, IsoDate | None]", {"a": AWARE, "b": None}, '{"a":"2022-08-26","b":null}'),
        ("IsoDateTime", AWARE, '"2022-08-26T14:38:00.500000Z"'),
        ("IsoDateTime", AWARE.date(), '"2022-08-26T00:00:00Z"'),
        ("IsoDate | IsoDateTime", AWARE, '"2022-08-26T14:38:00.500000Z"'),
        ("IsoDate | IsoDateTime", AWARE.date(), '"2022-08-26"'),
        ("HttpDateTime", AWARE, '"Fri, 26 Aug 2022 14:38:00 GMT"'),
        ("HttpDateTime", AWARE.date(), '"Fri, 26 Aug 2022 00:00:00 GMT"'),
        ("HttpDateTime", "as it is", '"as it is"'),
        ("UnixDateTime", AWARE, "1661524680"),
        ("UnixDateTime", 1661524680, "1661524680"),
        ("UnixDateTime | None", AWARE.astimezone(dt.timezone(dt.timedelta(hours=2))), "1661524680"),
        ("UnixDateTime", dt.datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=dt.UTC), "-1"),
        ("UnixDateTimeNumber", AWARE, "1661524680.5"),
        ("UnixDateTimeNumber", AWARE.date(), "1661472000"),
        ("Literal['now'] | UnixDateTime", AWARE, "1661524680"),
        ("Base64Url", b"\xfb\xff\xfe\x00", '"-__-AA"'),
        ("Base64", b"\xfb\xff\xfe\x00", '"+//+AA=="'),
        ("IsoTime", dt.time(1, tzinfo=dt.timezone(dt.timedelta(minutes=19, seconds=32))), '"00:40:28Z"'),
        (
            "IsoTime",
            dt.time(0, 0, 1, 500_000, tzinfo=dt.timezone(dt.timedelta(hours=1, seconds=1))),
            '"23:00:00.500000Z"',
        ),
        ("IsoTime", dt.time(1, 2, tzinfo=dt.timezone(dt.timedelta(minutes=30))), '"01:02:00+00:30"'),
        ("DecimalNumber", Decimal("0.30"), "0.30"),
        ("DecimalNumber", 0.1, "0.1"),
        ("DecimalNumber", 3, "3"),
        ("DecimalNumber", "1234567890123456.78", "1234567890123456.78"),
        ("DecimalNumber | None", "1.10", "1.10"),
        ("DecimalNumber", "unknown", '"unknown"'),
        ("DecimalNumber | str", "1.10", '"1.10"'),
        ("list[DecimalNumber]", ["1.10", Decimal(2)], "[1.10,2]"),
        ("Decimal", Decimal("1.10"), '"1.10"'),
        ("Decimal", 0.1, '"0.1"'),
        ("float", Decimal("1.10"), "1.10"),
        ("Decimal | float", Decimal("1.10"), "1.10"),
    ],
)
def test_a_value_is_written_as_its_type_says(kind: str, value: object, text: str) -> None:
    assert json_bytes(converted(lazy(kind), value)).decode() == text


@pytest.mark.parametrize(
    ("json_text", "field", "value"),
    [
        ("0.1", "price", Decimal("0.1")),
        ("1.10", "price", Decimal("1.10")),
        ("7", "price", Decimal(7)),
        ("1234567890123456.78", "price", Decimal("1234567890123456.78")),
        ("1e400", "price", Decimal("1e400")),
        ('"Fri, 26 Aug 2022 14:38:00 GMT"', "since", AWARE.replace(microsecond=0)),
        ("1661524680", "made", AWARE.replace(microsecond=0)),
        ("-1", "made", dt.datetime(1969, 12, 31, 23, 59, 59, tzinfo=dt.UTC)),
        ("1661524680.5", "exact", AWARE),
        ("1661524680", "exact", AWARE.replace(microsecond=0)),
        ('"-__-AA"', "key", b"\xfb\xff\xfe\x00"),
        ('"2022-08-26T14:38:00"', "at", AWARE.replace(microsecond=0, tzinfo=None)),
    ],
)
def test_a_value_comes_back_as_it_came(json_text: str, field: str, value: object) -> None:
    content = f'{{"{field}":{json_text}}}'
    order, problems = Decoder(Order).read(content.encode(), strict=True)
    assert not problems
    assert getattr(order, field) == value
    assert str(getattr(order, field)) == str(value)
    assert order.to_json() == content.replace("1e400", "1E+400")
    assert json_bytes(order).decode() == content.replace("1e400", "1E+400")


def test_every_digit_counts_and_what_is_no_decimal_stays_a_float() -> None:
    content = b'{"price":1.10,"ratio":2.50,"note":{"a":[1.50]},"more":3.50,"next":{"price":123456789012345678.9}}'
    order = Order.from_json(content)
    assert order.next is not None
    assert (str(order.price), str(order.next.price)) == ("1.10", "123456789012345678.9")
    assert [type(each) for each in (order.ratio, order.note["a"][0], order.model_extra["more"])] == [float] * 3  # type: ignore[index]
    assert order.to_json(indent=1).count("\n") > 5
    assert json.loads(order.model_dump_json(exclude_unset=True))["price"] == 1.1
    assert order.to_dict(mode="json")["price"] == 1.1


@pytest.mark.parametrize(
    "content",
    [
        b'{"price":"1.10"}',
        b'{"price":true}',
        b'{"made":1.5}',
        b'{"made":true}',
        b'{"made":99999999999999}',
        b'{"made":"1661524680"}',
        b'{"since":"2022-08-26T14:38:00Z"}',
        b'{"key":"a"}',
    ],
)
def test_anything_else_stays_as_it_came(content: bytes) -> None:
    order, problems = Decoder(Order).read(content)
    assert len(problems) == 1
    assert order.to_json() == content.decode()


def test_types_are_named_as_people_write_them() -> None:
    given = {"dict[str, DecimalNumber]", "list[IsoDate]", "Base64Url", "list[UnixDateTime]"}
    names = {Decoder(lazy(expression)()).name for expression in given}
    assert names == {
        "dict[str, decimal.Decimal]",
        "list[datetime.date]",
        "bytes",
        "list[datetime.datetime]",
    }


def test_a_model_takes_what_people_have() -> None:
    order = Order(price=0.5, day=AWARE, at=AWARE.date(), since=AWARE.date(), made=AWARE, key=b"test")  # type: ignore[arg-type]
    assert order.day == AWARE.date()
    assert order.to_dict(mode="json") == {
        "price": 0.5,
        "day": "2022-08-26",
        "at": "2022-08-26T00:00:00Z",
        "since": "Fri, 26 Aug 2022 00:00:00 GMT",
        "made": 1661524680,
        "key": "dGVzdA",
    }
    assert Order(made=1661524680).made == AWARE.replace(microsecond=0)  # type: ignore[arg-type]
    order.day = AWARE
    assert order.to_dict(mode="json")["day"] == "2022-08-26"
    with pytest.raises(ValueError, match="date"):
        Order(day=5)  # type: ignore[arg-type]


def test_the_schema_says_how_values_travel() -> None:
    members = TypeAdapter(Order).json_schema()["$defs"]["Order"]["properties"]
    assert members["made"]["anyOf"][0] == {"type": "integer", "format": "unixtime"}
    assert members["exact"]["anyOf"][0] == {"type": "number", "format": "unix-time"}
    assert members["price"]["anyOf"][0] == {"type": "number", "format": "decimal"}
    assert members["since"]["anyOf"][0] == {"type": "string", "format": "http-date"}


@pytest.mark.usefixtures("new_york")
def test_a_datetime_without_a_zone_is_local_and_that_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert plain_text(NAIVE) == "2020-07-02T03:04:05-04:00"
        assert json_bytes({"a": NAIVE}) == b'{"a":"2020-07-02T03:04:05-04:00"}'
        assert adapted(lazy("IsoDateTime"), NAIVE).isoformat() == "2020-07-02T03:04:05-04:00"
        assert adapted(lazy("HttpDateTime"), NAIVE) == "Thu, 02 Jul 2020 07:04:05 GMT"
        assert adapted(lazy("UnixDateTime"), NAIVE) == 1593673445
        assert Order(at=NAIVE).to_json() == '{"at":"2020-07-02T03:04:05-04:00"}'
        assert plain_text(dt.datetime(1800, 1, 1)) == "1800-01-01T04:56:02Z"  # noqa: DTZ001
        assert plain_text(dt.datetime(9999, 12, 31, 23)) == "9999-12-31T23:00:00Z"  # noqa: DTZ001
    assert [record.message.partition(":")[0] for record in caplog.records] == [
        "a datetime without a time zone is sent as local time (UTC-0400)"
    ]


class Slot(ApiModel):
    """A model whose moments stand where something else may stand, too."""

    at: IsoDateTime | None = None
    all: list[IsoDateTime] | None = None
    clock: IsoTime | None = None
    day_or_moment: IsoDate | IsoDateTime | None = None
    moment_or_day: IsoDateTime | IsoDate | None = None
    moment_or_word: IsoDateTime | str | None = None
    span_or_moment: IsoDuration | IsoDateTime | None = None


MOMENTS = ("at", "day_or_moment", "moment_or_day", "moment_or_word", "span_or_moment")
OLD = dt.datetime(1800, 1, 1, 12, tzinfo=dt.timezone(dt.timedelta(minutes=53, seconds=28)))


@pytest.mark.parametrize("name", MOMENTS)
@pytest.mark.parametrize(
    ("value", "text"),
    [
        (OLD, "1800-01-01T11:06:32Z"),
        (NAIVE, "2020-07-02T03:04:05-04:00"),
        (AWARE, "2022-08-26T14:38:00.500000Z"),
    ],
)
@pytest.mark.usefixtures("new_york")
def test_a_moment_that_is_assigned_is_written_as_in_a_dict(
    name: str, value: dt.datetime, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    slot = Slot()
    with caplog.at_level(logging.WARNING):
        setattr(slot, name, value)
    assert len(caplog.records) == (value is NAIVE)
    assert json_bytes(slot) == json_bytes({name: value}) == f'{{"{name}":"{text}"}}'.encode()
    assert json.loads(slot.to_json()) == slot.to_dict(mode="json") == {name: text}


@pytest.mark.parametrize("name", MOMENTS)
def test_a_day_that_is_assigned_is_a_moment_where_no_day_belongs(name: str) -> None:
    slot = Slot()
    setattr(slot, name, AWARE.date())
    text = "2022-08-26" if "day" in name else "2022-08-26T00:00:00Z"
    assert slot.to_dict(mode="json") == {name: text}


@pytest.mark.usefixtures("new_york")
def test_a_list_that_is_assigned_holds_moments() -> None:
    given = [NAIVE, AWARE.date(), OLD]
    slot = Slot()
    slot.all = given  # type: ignore[assignment]
    slot.clock = dt.time(1, 2, tzinfo=dt.UTC)
    assert slot.to_dict(mode="json") == {
        "all": ["2020-07-02T03:04:05-04:00", "2022-08-26T00:00:00Z", "1800-01-01T11:06:32Z"],
        "clock": "01:02:00Z",
    }
    assert given == [NAIVE, AWARE.date(), OLD]


@pytest.mark.usefixtures("new_york")
def test_what_a_server_wrote_goes_back_as_it_came(caplog: pytest.LogCaptureFixture) -> None:
    sent = {"all": ["2020-07-02T03:04:05"], **dict.fromkeys(MOMENTS, "2020-07-02T03:04:05")}
    assert json.loads(json_bytes(Slot.from_dict(sent))) == sent
    days = {"day_or_moment": "2020-07-02", "moment_or_day": "2020-07-02", "moment_or_word": "2020-07-02"}
    assert json.loads(json_bytes(Slot.from_dict(days))) == days
    assert not caplog.records


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (35625.0, "35625"),
        (-0.0, "0"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (0.1, "0.1"),
        ([1.0, 2.5], "[1.0,2.5]"),
        (Decimal("1.10"), "1.10"),
        (float("inf"), "inf"),
    ],
)
def test_a_whole_number_has_no_fraction(value: object, text: str) -> None:
    assert plain_text(value) == text


def test_headers_have_formats_too() -> None:
    given = httpx2.Headers(
        {
            "since": "Fri, 26 Aug 2022 14:38:00 GMT",
            "made": "1661524680",
            "price": "1.10",
            "key": "dGVzdA",
            "ratio": "2.50",
        }
    )
    headers, problems = read_headers(ResponseHeaders(lambda: Order), given)
    assert not problems
    moment = AWARE.replace(microsecond=0)
    assert (headers.since, headers.made, headers.key, headers.ratio) == (moment, moment, b"test", 2.5)
    assert str(headers.price) == "1.10"
