"""Reading: pydantic's strict reader first; what it refuses is read as far as possible, and told."""

from __future__ import annotations

import datetime as dt
import decimal
import json
import uuid
from typing import Annotated, Any, Literal

import httpx2
import pytest
from pydantic import Field
from shop._runtime.encode import json_bytes
from shop._runtime.errors import ApiError, ResponseDecodeError, ResponseValidationError
from shop._runtime.models import ApiModel
from shop._runtime.operation import Operation
from shop._runtime.operation import json as json_of
from shop._runtime.reading.decode import Decoder, NotJson, parse_json
from shop._runtime.writing.adapt import adapted
from shop.models import Image, Tree

from .conftest import lazy


def read(expression: str, content: bytes) -> tuple[Any, list[str]]:
    value, problems = Decoder.of(lazy(expression)).read(content)
    return value, [str(problem) for problem in problems]


def test_a_missing_property_is_none_and_not_set() -> None:
    value, problems = read("ImagesResponse", b'{"created":1}')
    assert value.data is None
    assert value.model_fields_set == {"created"}
    assert problems == ["data: is missing"]


def test_a_wrong_type_stays_and_the_rest_is_typed() -> None:
    value, problems = read("ImagesResponse", b'{"created":"1","data":[{"url":5},{"url":"u"}]}')
    assert value.created == "1"
    assert type(value.data[0]).__name__ == type(value.data[1]).__name__ == "Image"
    assert value.data[0].url == 5
    assert problems == ["created: Input should be a valid integer", "data.0.url: Input should be a valid string"]


def test_an_unknown_variant_is_a_mapping() -> None:
    value, problems = read("list[Pet]", b'[{"petType":"cow"},{"petType":"dog","kind":"dog"}]')
    assert value[0] == {"petType": "cow"}
    assert value[1].kind == "dog"
    assert problems == ["0: has an unknown petType"]


def test_an_undiscriminated_union_finds_the_branch_that_was_meant() -> None:
    value, problems = read("Everything", b'{"one_of":{"name":"a","children":[{"name":1}],"url":1}}')
    assert isinstance(value.one_of, Tree)
    assert problems == ["one_of.children.0.name: Input should be a valid string"]
    value, _ = read("Everything", b'{"one_of":{"url":"a"},"count":"x"}')
    assert isinstance(value.one_of, Image)
    value, problems = read("Everything", b'{"one_of":5}')
    assert value.one_of == 5
    assert len(problems) == 1


@pytest.mark.parametrize("elsewhere", ["", ',"count":"x"', ',"size":5'])
def test_what_is_wrong_elsewhere_changes_nothing(elsewhere: str) -> None:
    body = f'{{"one_of":{{"name":"a","children":[{{"name":1}}]}}{elsewhere}}}'
    value, problems = read("Everything", body.encode())
    assert type(value.one_of) is type(read("Everything", b'{"one_of":{"name":"a","children":[{"name":1}]}}')[0].one_of)
    assert len(problems) == bool(elsewhere)


@pytest.mark.parametrize("count", [3, 2000])
def test_one_wrong_item_among_many(count: int) -> None:
    items = [{"url": f"https://example.org/{n}", "more": {"n": n, "big": 2**70, "one": 1.0}} for n in range(count)]
    items[1] = {"url": 5}
    value, problems = read("ImagesResponse", json.dumps({"created": 1, "data": items}).encode())
    assert [type(each).__name__ for each in value.data] == ["Image"] * count
    assert [each.to_dict() for each in value.data] == items
    assert repr(value.data[2].more["one"]) == "1.0"
    assert problems == ["data.1.url: Input should be a valid string"]


@pytest.mark.parametrize(
    ("text", "wanted"), [("1e999", "1" + "0" * 999), ("1e9999", "1E+9999"), ('"\\ud800"', "'\\ud800'")]
)
def test_what_cannot_be_written_again_is_kept_as_it_came(text: str, wanted: str) -> None:
    body = f'{{"created":"x","data":[{{"url":"a","more":[{text}]}}]}}'
    value, problems = read("ImagesResponse", body.encode())
    assert str(value.data[0].more[0]) == wanted or repr(value.data[0].more[0]) == wanted
    assert problems == ["created: Input should be a valid integer"]


def test_open_enums_are_no_drift() -> None:
    value, problems = read("Everything", b'{"size":"xxl"}')
    assert (value.size, problems) == ("xxl", [])


def test_an_integer_with_a_fraction_of_zero_is_an_integer() -> None:
    assert read("ImagesResponse", b'{"created":1.0,"data":[]}')[0].created == 1
    assert read("ImagesResponse", b'{"created":1.0,"data":[]}')[1] == []


def test_what_differs_can_still_be_written() -> None:
    value, _ = read("ImagesResponse", b'{"created":"1","data":[{"url":5}],"new":1}')
    assert value.to_dict() == {"created": "1", "data": [{"url": 5}], "new": 1}
    assert value.to_json() == '{"created":"1","data":[{"url":5}],"new":1}'


def test_reserved_names_in_the_body_are_only_names() -> None:
    value, _ = read("ImagesResponse", b'{"created":"1","data":[],"_fields_set":1,"self":2,"cls":3,"__dict__":4}')
    assert value.model_extra == {"_fields_set": 1, "self": 2, "cls": 3, "__dict__": 4}


def test_base64_that_is_none_stays_text() -> None:
    value, problems = read("Everything", b'{"data":"%%"}')
    assert value.data == "%%"
    assert problems == ["data: Input should be base64"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nope",
        b'{"created":NaN,"data":[]}',
        b'{"created":1,"data":[],"x":Infinity}',
        b'{"created":1,"data":[],"x":-Infinity}',
        b"[" * 10_000,
        b'{"created":1,"data":[],"x":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
        b'{"created":1,"data":[]} trailing',
        b'{"created":1,"data":"\xff"}',
    ],
)
def test_what_is_no_json_is_refused(content: bytes) -> None:
    with pytest.raises(NotJson):
        read("ImagesResponse", content)


def test_the_word_nan_in_a_text_is_only_a_word() -> None:
    assert read("Image", b'{"url":"NaN Infinity"}')[0].url == "NaN Infinity"


def test_a_byte_order_mark_is_no_drift() -> None:
    value, problems = read("Image", b'\xef\xbb\xbf{"url":"u"}')
    assert (value.url, problems) == ("u", [])


def test_a_member_named_twice_is_told_and_refused_by_the_strict() -> None:
    content = b'{"url":"a","url":"b"}'
    value, problems = read("Image", content)
    assert (value.url, problems) == ("b", ["the body: names 'url' twice"])
    assert read("Image", b'{"more":[{"a":1,"b":2,"a":3,"a":4,"b":5}],"url":1}')[1] == [
        "the body: names 'a' twice",
        "the body: names 'b' twice",
        "url: Input should be a valid string",
    ]
    with pytest.raises(NotJson):
        Decoder.of(lazy("Image")).read(content, strict=True)


@pytest.mark.parametrize(
    ("expression", "content"),
    [
        ("dict[str, list[Image]]", b'{"a":[{}]}'),
        ("Literal['a', 'b'] | None", b"null"),
        ("Any", b'{"x":[1]}'),
        ("None", b"null"),
        ("Pet | Image", b'{"petType":"cat"}'),
    ],
)
def test_type_expressions(expression: str, content: bytes) -> None:
    assert read(expression, content)[1] == []


def test_drift_is_reported_once(make: Any) -> None:
    drifts: list[Any] = []
    client, _ = make(httpx2.Response(200, json={"created": "1"}), on_drift=drifts.append)
    assert client.images.create_image(prompt="x").created == "1"
    (drift,) = drifts
    assert (drift.operation, drift.status_code, drift.expected) == ("createImage", 200, "ImagesResponse")
    assert [problem.location for problem in drift.problems] == [("created",), ("data",)]


def test_drift_is_logged_once_without_values(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    client, _ = make(httpx2.Response(200, json={"created": "top secret", "data": [{"url": 1}] * 50}))
    client.images.create_image(prompt="x")
    (record,) = [record for record in caplog.records if record.name == "shop"]
    assert "top secret" not in record.getMessage()
    assert "data.0.url" in record.getMessage()
    assert len(record.getMessage()) < 1000


def test_a_strict_client_raises(make: Any) -> None:
    client, _ = make(httpx2.Response(200, json={"created": "1"}), strict=True)
    with pytest.raises(ResponseValidationError) as caught:
        client.images.create_image(prompt="x")
    assert caught.value.status_code == 200
    assert len(caught.value.drift.problems) == 2


def test_text_where_json_was_promised(make: Any) -> None:
    drifts: list[Any] = []
    client, _ = make(httpx2.Response(200, text="hello"), on_drift=drifts.append)
    assert client.images.create_image(prompt="x") == "hello"
    assert len(drifts) == 1


def test_broken_json(make: Any) -> None:
    client, _ = make(httpx2.Response(200, content=b'{"a', headers={"content-type": "application/json"}))
    with pytest.raises(ResponseDecodeError) as caught:
        client.images.create_image(prompt="x")
    assert isinstance(caught.value, ApiError)
    assert caught.value.content == b'{"a'


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (httpx2.Response(204), None),
        (httpx2.Response(200, content=b""), None),
        (httpx2.Response(201, json={"a": 1}), {"a": 1}),
        (httpx2.Response(201, text="hi"), "hi"),
        (httpx2.Response(201, content=b"\x00", headers={"content-type": "image/png"}), b"\x00"),
    ],
)
def test_answers_that_no_document_describes(make: Any, response: httpx2.Response, expected: object) -> None:
    client, _ = make(response)
    assert client.images.upload(body=b"x") == expected


@pytest.mark.parametrize(
    ("documented", "status", "found"),
    [
        (("200", "default"), 200, "200"),
        (("200", "default"), 201, None),
        (("2XX", "default"), 201, "2XX"),
        (("200", "default"), 404, "default"),
        (("404", "default"), 201, "default"),
    ],
)
def test_default_is_for_errors_once_a_success_is_documented(
    documented: tuple[str, ...], status: int, found: str | None
) -> None:
    responses = {each: json_of(lazy("Any")) for each in documented}
    operation: Operation[Any] = Operation("o", "GET", "/", responses=responses)
    assert operation.response_for(status) == (None if found is None else responses[found])


@pytest.mark.parametrize(
    ("expression", "content", "expected"),
    [
        ("IsoDate", b'"2026-11-24"', dt.date(2026, 11, 24)),
        (
            "dict[str, IsoDateTime]",
            b'{"a":"2026-11-24T01:02Z"}',
            {"a": dt.datetime(2026, 11, 24, 1, 2, tzinfo=dt.UTC)},
        ),
        ("list[IsoTime]", b'["01:02:03"]', [dt.time(1, 2, 3)]),
        ("Optional[IsoDuration]", b'"PT1M"', dt.timedelta(minutes=1)),
        ("UUID", b'"12345678-1234-5678-1234-567812345678"', uuid.UUID("12345678-1234-5678-1234-567812345678")),
        ("Decimal", b'"1.50"', decimal.Decimal("1.50")),
        ("Base64", b'"YWI="', b"ab"),
        ("Union[Literal['a'], int]", b"1", 1),
    ],
)
def test_an_answer_may_be_a_value_of_any_format(expression: str, content: bytes, expected: object) -> None:
    assert read(expression, content) == (expected, [])


def test_a_tuple_is_read_place_by_place() -> None:
    value, problems = read("tuple[Image, int, str]", b'[{"url":"u"},"x","y"]')
    assert value == (Image(url="u"), "x", "y")
    assert problems == ["1: Input should be a valid integer"]
    assert read("list[tuple[int, int] | None]", b'[[1,2],[1,"x"],null]') == (
        [(1, 2), (1, "x"), None],
        ["1.1: Input should be a valid integer"],
    )


def test_a_tuple_of_another_length_stays() -> None:
    assert read("tuple[int, int]", b"[1]") == ([1], ["the body: should be an array of 2"])
    assert read("tuple[int, int]", b'{"a":1}') == ({"a": 1}, ["the body: should be an array of 2"])
    assert read("Union[tuple[int], tuple[int, int], tuple[str, str]]", b'["a",1]')[0] == ("a", 1)


def test_a_union_finds_the_tuple_that_was_meant() -> None:
    value, problems = read("list[Union[tuple[int, int], tuple[str, Image]]]", b'[["a",{"url":1}]]')
    assert value == [("a", value[0][1])]
    assert problems == ["0.1.url: Input should be a valid string"]


def test_what_is_in_a_tuple_is_renamed() -> None:
    assert adapted(lazy("tuple[Cat, int]"), ({"pet_type": "cat"}, 1)) == [{"petType": "cat"}, 1]
    assert adapted(lazy("tuple[Cat, int]"), [{"pet_type": "cat"}]) == [{"pet_type": "cat"}]


@pytest.mark.parametrize("number", ["1e400", "-1E+400"])
def test_a_number_beyond_all_floats_is_not_infinite(number: str) -> None:
    value, problems = read("Everything", f'{{"ratio":{number},"count":1}}'.encode())
    assert decimal.Decimal(value.ratio) == decimal.Decimal(number)
    assert problems == ["ratio: Input should be a finite number"]
    assert value.to_json() == f'{{"count":1,"ratio":{int(decimal.Decimal(number))}}}'
    assert read("list[float]", f"[1,{number}]".encode())[1] == ["1: Input should be a finite number"]
    assert len(read("list[Union[float, str]]", f"[1,{number}]".encode())[1]) == 1
    assert parse_json(f"[{number}]".encode()) == [decimal.Decimal(number)]


class Numbers(ApiModel):
    """Numbers of every kind."""

    whole: int | None = None
    number: float | None = None
    either: int | float | None = None
    known: Literal[1, 2] | None = None
    truth: Literal[True] | None = None
    many: list[float] | None = None
    named: dict[str, int] | None = None
    pair: tuple[int, Literal[1] | bool] | None = None
    anything: Any = None


@pytest.mark.parametrize(
    ("content", "is_drift"),
    [
        ('{"whole":true}', True),
        ('{"number":false}', True),
        ('{"number":1.0}', False),
        ('{"either":1.0}', False),
        ('{"either":1}', False),
        ('{"known":true}', True),
        ('{"known":1}', False),
        ('{"truth":1}', True),
        ('{"truth":true}', False),
        ('{"many":[1.5,true]}', True),
        ('{"named":{"a":true}}', True),
        ('{"pair":[1,true]}', False),
        ('{"pair":[true,1]}', True),
        ('{"anything":"\\ud800"}', False),
        ('{"anything":[true,1,1.0]}', False),
        ('{"whole":"\\ud800"}', True),
    ],
)
def test_what_came_goes_out_as_it_came(content: str, is_drift: object) -> None:
    value, problems = Decoder(Numbers).read(content.encode())
    assert bool(problems) is is_drift
    assert value.to_json() == content
    assert json_bytes(value).decode() == content


def test_only_the_alphabet_of_urls_is_base64url() -> None:
    assert read("Base64Url", b'"-_8="') == (b"\xfb\xff", [])
    assert read("Base64Url", b'"+/8="') == ("+/8=", ["the body: Input should be base64url"])


def test_a_number_that_no_float_holds_keeps_its_digits() -> None:
    value, _ = Decoder(Numbers).read(b'{"anything":1e999}')
    assert value.anything == 10**999
    assert value.to_json() == f'{{"anything":{10**999}}}'
    with pytest.raises(NotJson, match="exponent"):
        Decoder(Numbers).read(b'{"anything":1e9999999999999999999}')


class Renamed(ApiModel):
    """A model with an attribute that has another name in JSON."""

    created_at: Annotated[int | None, Field(alias="createdAt")] = None
    type_: Annotated[str | None, Field(alias="type")] = None


class Renaming(ApiModel):
    """What holds one."""

    inner: Renamed | None = None


@pytest.mark.parametrize(
    "body",
    [
        {"created_at": 5},
        {"created_at": 5, "createdAt": 6},
        {"type_": "x", "other": 1},
        {"created_at": {"a": 1}},
    ],
)
def test_a_member_that_is_called_as_an_attribute_stays_itself(body: dict[str, Any]) -> None:
    for cls, whole in ((Renamed, body), (Renaming, {"inner": body})):
        value, problems = Decoder(cls).read(json.dumps(whole).encode())
        assert problems == ()
        assert value.to_dict() == whole
        assert json.loads(value.to_json()) == whole
    assert Renamed.from_dict(body).created_at == body.get("createdAt")
    assert Renamed(created_at=5).to_dict() == {"createdAt": 5}
