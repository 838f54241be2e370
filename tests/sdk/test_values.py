"""Days, moments, numbers, bytes, lists and forms: the bytes on the wire, however they are given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.checkout import generated, imported, write
from support.driver import Driver, driving

NOW = dt.datetime(2022, 8, 26, 14, 38, 0, 250_000, tzinfo=dt.UTC)
DAY = "2022-08-26"


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    spec = Path(__file__).with_name("values.yaml")
    with imported(write(generated(spec, "values"), tmp_path_factory.mktemp("values")), "values") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, values: ModuleType) -> Iterator[Driver]:
    with driving(values, request.param) as driver:
        driver.serve(httpx2.Response(204))
        yield driver


def sent(driver: Driver, method: str, *positional: Any, **arguments: Any) -> Any:
    """Call a method; return the request that went out."""
    driver.run(getattr(driver.client().values, method)(*positional, **arguments))
    return driver.server.requests[-1]


def query_of(request: Any) -> str:
    query: bytes = request.url.query
    return query.decode("ascii")


def test_a_moment_for_a_day(caller: Driver) -> None:
    request = sent(
        caller,
        "book",
        NOW,
        35625.0,
        until=NOW,
        dates=[NOW, NOW],
        span={"from": NOW},
        sizes=[1.0, 2.5],
        x_day=NOW,
        x_ratio=2.0,
        last=NOW,
        from_=NOW,
        next={"from_": NOW, "days": [NOW]},
    )
    assert request.path == f"/v1/days/{DAY}/35625"
    assert query_of(request) == f"until={DAY}&dates={DAY}&dates={DAY}&span%5Bfrom%5D={DAY}&sizes=1,2.5"
    assert (request.headers["x-day"], request.headers["x-ratio"]) == (DAY, "2")
    assert request.headers["cookie"] == f"last={DAY}"
    assert request.body.decode() == f'{{"from":"{DAY}","next":{{"from":"{DAY}","days":["{DAY}"]}}}}'


def test_the_same_in_models(caller: Driver) -> None:
    stay = caller.package.models.Stay(from_=NOW, days=[NOW])
    request = sent(caller, "book", NOW, 1, **stay.as_arguments())
    assert request.body.decode() == f'{{"from":"{DAY}","days":["{DAY}"]}}'
    request = sent(caller, "book", NOW, 1, next=stay)
    assert request.body.decode() == f'{{"next":{{"from":"{DAY}","days":["{DAY}"]}}}}'


FORM = {"from_": NOW, "days": [NOW], "since": NOW, "made": NOW, "key": b"\xfb\xff", "price": "1.10", "ratio": 2.0}
FIELDS = {
    "from": DAY,
    "days": DAY,
    "since": "Fri, 26 Aug 2022 14:38:00 GMT",
    "made": "1661524680",
    "key": "-_8",
    "price": "1.10",
    "ratio": "2",
}


def test_forms(caller: Driver) -> None:
    body = sent(caller, "book_form", **FORM, next={"made": NOW, "price": Decimal("0.30")}).body.decode()
    assert dict(httpx2.QueryParams(body)) == {**FIELDS, "next": '{"made":1661524680,"price":0.30}'}
    stay = caller.package.models.Stay(price="1.10")
    assert sent(caller, "book_form", **stay.as_arguments()).body == b"price=1.10"


def test_parts(caller: Driver) -> None:
    body = sent(caller, "book_parts", **FORM).body.decode()
    assert all(f'name="{name}"\r\n\r\n{text}\r\n' in body for name, text in FIELDS.items())


def test_formats(caller: Driver) -> None:
    answer = b'{"since":"Fri, 26 Aug 2022 14:38:00 GMT","made":1661524680,"key":"-_8","price":1.10,"cost":"1.10"}'
    headers = {"last-modified": "Fri, 26 Aug 2022 14:38:00 GMT", "x-made": "1661524680"}
    caller.serve(httpx2.Response(200, content=answer, headers={"content-type": "application/json", **headers}))
    call = caller.client().values.when_with_http_info
    response = caller.run(call(since=NOW, at=NOW, key=b"\xfb\xff", price=Decimal("1.10")))
    request = caller.server.requests[-1]
    assert request.headers["since"] == "Fri, 26 Aug 2022 14:38:00 GMT"
    assert query_of(request) == "at=1661524680&key=-_8&price=1.10"
    moment, stay = NOW.replace(microsecond=0), response.data
    assert (stay.since, stay.made, stay.key, str(stay.price), str(stay.cost)) == (
        moment,
        moment,
        b"\xfb\xff",
        "1.10",
        "1.10",
    )
    assert (response.typed_headers.last_modified, response.typed_headers.x_made) == (moment, moment)
    caller.serve(httpx2.Response(204))
    assert sent(caller, "book", NOW, 1, **stay.as_arguments()).body == answer
    assert sent(caller, "book", NOW, 1, next=stay).body == b'{"next":' + answer + b"}"
    assert sent(caller, "book", NOW, 1, next=stay.to_dict()).body == b'{"next":' + answer + b"}"


@pytest.mark.parametrize(
    ("given", "body"),
    [
        (Decimal("0.30"), b"0.30"),
        (0.5, b"0.5"),
        ("123456789012345678901234567890.5", b"123456789012345678901234567890.5"),
        (Decimal("1E+3"), b"1E+3"),
    ],
)
def test_a_decimal_is_a_number(caller: Driver, given: Any, body: bytes) -> None:
    assert sent(caller, "send_sum", body=given).body == body


def test_decimals_add_up(caller: Driver) -> None:
    caller.serve(httpx2.Response(200, content=b"[0.1,0.1,0.10]", headers={"content-type": "application/json"}))
    prices = caller.run(caller.client().values.get_prices())
    caller.serve(httpx2.Response(204))
    assert sent(caller, "send_sum", body=sum(prices)).body == b"0.30"
    with pytest.raises(ValueError, match="not a number"):
        sent(caller, "send_sum", body=Decimal("NaN"))


def test_decimals_of_either_kind_in_a_body(caller: Driver) -> None:
    request = sent(caller, "book", NOW, 1, price=Decimal("1.10"), cost=Decimal("1.10"), ratio=Decimal("1.10"))
    assert request.body == b'{"price":1.10,"cost":"1.10","ratio":1.10}'
    assert sent(caller, "book", NOW, 1, price="1.10", cost="1.10").body == b'{"price":1.10,"cost":"1.10"}'


def test_a_list_in_a_query_object_repeats_its_name(caller: Driver) -> None:
    request = sent(caller, "books", pageable={"page": 0, "sort": ["createTime,desc", "filename,asc"]})
    assert query_of(request) == "page=0&sort=createTime%2Cdesc&sort=filename%2Casc"


def test_a_form_that_is_a_list(caller: Driver) -> None:
    task = caller.package.models.Task(name="hide", day=NOW)
    request = sent(caller, "edit", body=[{"name": "cut", "tags": ["a", "b"]}, task])
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert (
        request.body
        == b"0%5Bname%5D=cut&0%5Btags%5D%5B%5D=a&0%5Btags%5D%5B%5D=b&1%5Bname%5D=hide&1%5Bday%5D=2022-08-26"
    )


def test_a_form_that_is_a_text_or_a_file(caller: Driver) -> None:
    assert sent(caller, "send_raw", body="a=1&b=%20").body == b"a=1&b=%20"
    body = sent(caller, "send_file", body=("a.txt", b"x")).body
    assert b'name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n' in body
    assert b'name="file"' in sent(caller, "send_file", body=b"x").body
    with pytest.raises(TypeError, match="a form is an object"):
        sent(caller, "send_raw", body=5)


def test_the_media_type_of_an_answer_is_chosen(caller: Driver) -> None:
    caller.serve(httpx2.Response(200, content=b"x", headers={"content-type": "image/jpeg"}))
    values = caller.client().values
    with_info = values.get_avatar_with_http_info
    accepted = []
    for call, arguments in (
        (values.get_avatar, {}),
        (values.get_avatar, {"accept": "image/jpeg"}),
        (with_info, {"accept": "image/png"}),
    ):
        caller.run(call(**arguments))
        accepted.append(caller.server.requests[-1].headers["accept"])
    assert accepted == ["image/png, image/jpeg", "image/jpeg", "image/png"]
    caller.run(values.get_avatar(accept="image/png", request_options={"headers": {"Accept": "image/webp"}}))
    assert caller.server.requests[-1].headers["accept"] == "image/webp"
    with pytest.raises(ValueError, match="line break"):
        caller.run(values.get_avatar(accept="image/png\r\nx: y"))


def test_the_media_type_of_a_body_is_given_where_it_is_open(caller: Driver) -> None:
    def content_type(method: str, **arguments: Any) -> str:
        value: str = sent(caller, method, **arguments).headers["content-type"]
        return value

    assert content_type("put_avatar", body=b"x") == "application/octet-stream"
    assert content_type("put_avatar", body=b"x", content_type="image/png") == "image/png"
    assert content_type("put_page", body="x") == "text/plain; charset=utf-8"
    assert content_type("put_page", body="x", content_type="text/html") == "text/html; charset=utf-8"
    with pytest.raises(ValueError, match="line break"):
        content_type("put_avatar", body=b"x", content_type="a\n")


def test_spellings_of_json_are_one_method(caller: Driver) -> None:
    methods = [name for name in dir(caller.client().values) if name.startswith("add_todo")]
    assert methods == ["add_todo", "add_todo_with_http_info", "add_todo_with_streaming_response"]
    assert sent(caller, "add_todo", name="x").headers["content-type"] == "application/json;odata.metadata=minimal"
