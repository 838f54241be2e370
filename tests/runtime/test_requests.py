"""What is sent: bodies, headers, paths; and what is refused before anything is."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.contents import Body
from shop._runtime.encode import json_bytes
from shop._runtime.errors import InternalServerError
from shop._runtime.omit import omit
from shop._runtime.operation import (
    Operation,
    event_data_body,
    events_body,
    field,
    file,
    form_body,
    json_body,
    lines_body,
    multipart_body,
    querystring,
    text_body,
)
from shop._runtime.options import RequestOptions
from shop.models import Cat, CreateImageRequest, Everything

from .conftest import lazy


def parts_of(request: httpx2.Request) -> list[tuple[str, bytes]]:
    """Return the heads and contents of a multipart body."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    pieces = request.content.split(f"--{boundary}".encode())
    assert pieces[0] == b""
    assert pieces[-1] == b"--\r\n"
    found = []
    for piece in pieces[1:-1]:
        head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        found.append((head.decode(), content.removesuffix(b"\r\n")))
    return found


class Color(Enum):
    """An enum."""

    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": 'é🦦"\\'}, '{"a":"é🦦\\"\\\\"}'),
        ({"a": None}, '{"a":null}'),
        (datetime(2020, 1, 2, tzinfo=UTC), '"2020-01-02T00:00:00Z"'),
        (date(2020, 1, 2), '"2020-01-02"'),
        (timedelta(days=1, hours=2, seconds=1.5), '"P1DT2H1.5S"'),
        (timedelta(0), '"PT0S"'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (Decimal("1.10"), "1.10"),
        (Decimal("1234567890123456789.123"), "1234567890123456789.123"),
        ({"a": [Decimal("1E+2")]}, '{"a":[1E+2]}'),
        (b"hi", '"aGk="'),
        (Color.RED, '"red"'),
        ((1, 2), "[1,2]"),
        ({1}, "[1]"),
    ],
)
def test_json(value: object, expected: str) -> None:
    assert json_bytes(value).decode() == expected


@pytest.mark.parametrize("value", [float("nan"), {"a": [float("inf")]}])
def test_json_that_is_none(value: object) -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_bytes(value)


@pytest.mark.parametrize(
    ("value", "sent"),
    [("\ud800", rb'"\ud800"'), ({"\udfff": "\U0001f600"}, b'{"\\udfff":"' + "\U0001f600".encode() + b'"}')],
)
def test_half_of_a_surrogate_pair_is_escaped(value: object, sent: bytes) -> None:
    assert json_bytes(value) == sent
    assert json.loads(sent) == value


def test_what_is_nested_too_deeply_is_refused() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested too deeply"):
        json_bytes(deep)
    with pytest.raises(ValueError, match="depth exceeded"):
        json_bytes(Everything(anything=deep))
    with pytest.raises(ValueError, match="depth exceeded"):
        Everything(anything=deep).to_json()


def test_nan_in_a_model_is_refused() -> None:
    with pytest.raises(ValueError, match="finite"):
        Everything(ratio=float("nan"))
    model = Everything()
    model.ratio = float("nan")
    with pytest.raises(ValueError, match="JSON"):
        json_bytes(model)


def test_a_body_in_three_forms(make: Any) -> None:
    client, server = make()
    client.images.create_image(prompt="x", n=2)
    whole: Operation[Any] = Operation("o", "POST", "/o", body=json_body())
    client.call_operation(whole, Arguments(body={"prompt": "x", "n": 2}))
    client.call_operation(whole, Arguments(body=CreateImageRequest(prompt="x", n=2)))
    assert [r.content for r in server.requests] == [b'{"prompt":"x","n":2}'] * 2 + [
        b'{"prompt":"x","n":2,"kind":"image"}'
    ]
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["accept"] == "application/json"


def test_nothing_is_checked_or_added(make: Any) -> None:
    client, server = make()
    whole: Operation[Any] = Operation("o", "POST", "/o", body=json_body())
    client.call_operation(whole, Arguments(body={"prompt": 5, "n": omit, "unknown": {"deep": [omit, None]}}))
    assert server.last.content == b'{"prompt":5,"unknown":{"deep":[null]}}'


def test_arguments_that_do_not_fit(make: Any) -> None:
    client, server = make()
    for method in (client.images.create_image, client.images.create_image_with_http_info):
        with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'prompt'"):
            method(n=1)
        with pytest.raises(TypeError, match="unexpected keyword argument 'promt'"):
            method(promt="x")
        with pytest.raises(TypeError, match="positional"):
            method("x")
    assert not server.requests


def test_mappings_get_the_names_of_the_server(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    pups = [{"pet_type": "cat", "friend": {"pet_type": "puppy", "pet_type_": 1}}, Cat(pet_type="cat")]
    client.images.put_pet(body={"pet_type": "dog", "pups": pups, "extra": {"pet_type": 1}})
    assert json.loads(server.last.content) == {
        "petType": "dog",
        "kind": "dog",
        "pups": [{"petType": "cat", "friend": {"petType": "puppy", "pet_type_": 1, "kind": "dog"}}, {"petType": "cat"}],
        "extra": {"pet_type": 1},
    }


def test_request_options(make: Any) -> None:
    client, server = make(default_headers={"X-D": "d", "X-E": "e"}, default_query={"api-version": "1"})
    client.images.create_image(
        prompt="x",
        request_options=RequestOptions(
            headers={"X-A": "1", "x-d": None},
            query={"q": "a b", "l": ["x", "y"], "t": True},
            body={"zz": 1},
            timeout=3,
            idempotency_key="k",
        ),
    )
    assert server.last.content == b'{"prompt":"x","zz":1}'
    assert server.last.headers["x-a"] == "1"
    assert server.last.headers["idempotency-key"] == "k"
    assert server.last.headers["x-e"] == "e"
    assert "x-d" not in server.last.headers
    assert server.last.url.params.multi_items() == [
        ("api-version", "1"),
        ("q", "a b"),
        ("l[]", "x"),
        ("l[]", "y"),
        ("t", "true"),
    ]
    assert server.last.extensions["timeout"] == {"connect": 3, "read": 3, "write": 3, "pool": 3}


def test_parameters(make: Any) -> None:
    client, server = make(httpx2.Response(200, json=[]))
    client.images.list_runs("a/b c", limit=3, include=["x y", "z"], openai_beta="v2")
    assert server.last.url.raw_path == b"/v1/threads/a%2Fb%20c/runs?limit=3&include%5B%5D=x%20y,z"
    assert server.last.headers["openai-beta"] == "v2"
    client.images.list_runs("t")
    assert server.last.url.raw_path == b"/v1/threads/t/runs"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_cannot_be_left(make: Any, value: str) -> None:
    client, server = make()
    with pytest.raises(ValueError, match=r"empty|another path"):
        client.images.list_runs(value)
    assert not server.requests


@pytest.mark.parametrize("value", ["../../admin", "%2e%2e", "a?b=c", "a#b", "..;", "\\..\\"])
def test_a_path_parameter_is_one_segment(make: Any, value: str) -> None:
    client, server = make(httpx2.Response(200, json=[]))
    client.images.list_runs(value)
    assert server.last.url.path == f"/v1/threads/{value}/runs"
    assert server.last.url.raw_path.count(b"/") == 4


@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "é"])
def test_headers_cannot_be_ended(make: Any, text: str) -> None:
    client, server = make()
    with pytest.raises(ValueError, match="value of"):
        client.images.list_runs("t", openai_beta=text)
    with pytest.raises(ValueError, match="value of"):
        client.images.create_image(prompt="x", request_options=RequestOptions(headers={"X-A": text}))
    with pytest.raises(ValueError, match="value of"):
        client.images.create_image(prompt="x", request_options=RequestOptions(idempotency_key=text))
    with pytest.raises(ValueError, match="value of"):
        make(default_headers={"X-A": text})
    with pytest.raises(ValueError, match="not the name of a header"):
        make(default_headers={"X-A\r\n": "1"})
    with pytest.raises(ValueError, match="value of 'access_token'"):
        make(access_token=text)[0].images.create_image(prompt="x")
    assert not server.requests


def test_multipart(make: Any, tmp_path: Path) -> None:
    otter = tmp_path / "otter.png"
    otter.write_bytes(b"png")
    client, server = make()
    client.images.create_image_edit(image=otter, prompt="hät", mask=b"mask", n=2)
    assert parts_of(server.last) == [
        ('Content-Disposition: form-data; name="prompt"', "hät".encode()),
        ('Content-Disposition: form-data; name="n"', b"2"),
        ('Content-Disposition: form-data; name="image"; filename="otter.png"\r\nContent-Type: image/png', b"png"),
        (
            'Content-Disposition: form-data; name="mask"; filename="upload"\r\nContent-Type: application/octet-stream',
            b"mask",
        ),
    ]
    assert server.last.headers["content-length"] == str(len(server.last.content))
    assert "transfer-encoding" not in server.last.headers


def test_multipart_of_many_files_and_nested_fields(make: Any) -> None:
    client, server = make()
    client.images.create_image_edit(
        image=[("a.png", b"1"), ("b.bin", io.BytesIO(b"2"), "image/png")],
        prompt="x",
        request_options=RequestOptions(body={"deep": {"a": [1, 2]}, "flag": True}),
    )
    heads = [head.partition("\r\n")[0] for head, _ in parts_of(server.last)]
    assert [head.removeprefix("Content-Disposition: form-data; ") for head in heads] == [
        'name="prompt"',
        'name="deep[a][]"',
        'name="deep[a][]"',
        'name="flag"',
        'name="image"; filename="a.png"',
        'name="image"; filename="b.bin"',
    ]
    assert parts_of(server.last)[3][1] == b"true"
    assert parts_of(server.last)[5][1] == b"2"


LISTED: Operation[Any] = Operation(
    "o",
    "POST",
    "/o",
    body=multipart_body(file("one"), file("many", many=True), field("styled", style="form"), file("done[]", many=True)),
)


@pytest.mark.parametrize(
    ("options", "suffix"), [({}, ""), ({"array_format": "repeat"}, ""), ({"array_format": "brackets"}, "[]")]
)
def test_the_entries_of_a_list_in_multipart_have_one_name(make: Any, options: dict[str, Any], suffix: str) -> None:
    client, server = make(httpx2.Response(204), **options)
    texts = {"text": ["a", "b"], "object": [{"c": 1}], "single": "d", "styled": ["e", "f"]}
    files = {"one": [b"1", b"2"], "many": [b"3", b"4"], "done[]": [b"5"]}
    client.call_operation(LISTED, Arguments(body={**texts, **files}))
    names = [head.split('name="')[1].partition('"')[0] for head, _ in parts_of(server.last)]
    listed = [f"text{suffix}"] * 2 + [f"object{suffix}", "single", "styled", "styled"]
    assert names == [*listed, *[f"one{suffix}"] * 2, *[f"many{suffix}"] * 2, "done[]"]


def test_a_copy_of_a_client_may_name_lists_otherwise(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    copy = client.with_options(array_format="brackets")
    assert (client.array_format, copy.array_format) == ("repeat", "brackets")
    copy.call_operation(LISTED, Arguments(body={"one": [b"1"]}))
    assert b'name="one[]"' in server.last.content
    for change in (lambda: make(array_format="comma"), lambda: client.with_options(array_format="comma")):
        with pytest.raises(ValueError, match=r'array_format must be "repeat" or "brackets", not .comma.'):
            change()


@pytest.mark.parametrize("name", ['a"b.png', "a\r\nX: y.png", "../../etc/passwd", "é.png"])
def test_a_file_name_cannot_leave_its_header(make: Any, name: str) -> None:
    client, server = make()
    client.images.create_image_edit(image=(name, b"1"), prompt="x")
    head = parts_of(server.last)[1][0]
    assert head.count("\r\n") == 1
    assert head.count('"') == 4


def test_a_content_type_cannot_leave_its_header(make: Any) -> None:
    client, server = make()
    with pytest.raises(ValueError, match="content type of image"):
        client.images.create_image_edit(image=("a", b"1", "image/png\r\nX: y"), prompt="x")
    assert not server.requests


def test_a_str_is_not_a_file(make: Any) -> None:
    client, server = make()
    with pytest.raises(TypeError, match=r"image must be .*pathlib"):
        client.images.create_image_edit(image="otter.png", prompt="x")
    with pytest.raises(TypeError, match="binary mode"):
        client.images.create_image_edit(image=io.StringIO("x"), prompt="x")
    assert not server.requests


def test_a_file_is_sent_from_where_it_stands_and_again_at_a_retry(make: Any) -> None:
    client, server = make(httpx2.Response(429), httpx2.Response(200, json={"created": 1, "data": []}))
    file = io.BytesIO(b"0123456789")
    file.seek(5)
    client.images.create_image_edit(image=file, prompt="x")
    assert [parts_of(request)[1][1] for request in server.requests] == [b"56789", b"56789"]


def test_a_body_that_cannot_be_read_again_is_not_sent_again(make: Any) -> None:
    client, server = make(httpx2.Response(500))
    with pytest.raises(InternalServerError):
        client.images.upload(body=iter([b"a", b"b"]))
    assert len(server.requests) == 1
    assert server.last.content == b"ab"
    assert server.last.headers["transfer-encoding"] == "chunked"


def test_raw_bodies(make: Any, tmp_path: Path) -> None:
    class Chunks:
        def __iter__(self) -> Iterator[bytes]:
            yield b"a"
            yield b"b"

    path = tmp_path / "file"
    path.write_bytes(b"path")
    client, server = make(httpx2.Response(204))
    for body in (b"bytes", path, io.BytesIO(b"file"), Chunks()):
        client.images.upload(body=body)
    assert [request.content for request in server.requests] == [b"bytes", b"path", b"file", b"ab"]
    assert {request.headers["content-type"] for request in server.requests} == {"application/octet-stream"}
    with pytest.raises(TypeError, match="pathlib"):
        client.images.upload(body="text")


def test_large_files_are_not_read_whole(make: Any, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    seen: list[int] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        assert isinstance(request.stream, httpx2.SyncByteStream)
        seen.extend(len(chunk) for chunk in request.stream)
        return httpx2.Response(204)

    class Transport(httpx2.BaseTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            return handler(request)

    client, _ = make(http_client=httpx2.Client(transport=Transport()))
    client.images.upload(body=path)
    assert sum(seen) == 50_000_000
    assert max(seen) <= 65536


def test_form_bodies(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    parts = (
        field("joined", style="form", explode=False),
        field("members", style="form"),
        field("deep", style="deepObject"),
        field("kept", style="form", allow_reserved=True),
        field("text", media_type="application/json"),
        file("file"),
    )
    form: Operation[None] = Operation("form", "POST", "/form", body=form_body(*parts))
    cases: list[tuple[dict[str, Any], bytes]] = [
        ({"a": "x y", "b": [1, 2], "c": None, "d": True}, b"a=x+y&b=1&b=2&d=true"),
        ({"meta": {"k": 1}}, b"meta=%7B%22k%22%3A1%7D"),
        ({"joined": ["x,y", "z"]}, b"joined=x%2Cy,z"),
        ({"members": {"a": 1, "b": "c"}}, b"a=1&b=c"),
        ({"deep": {"a": {"b": 1}}}, b"deep%5Ba%5D%5Bb%5D=1"),
        ({"kept": "a/b&c"}, b"kept=a/b&c"),
        ({"text": "x"}, b"text=%22x%22"),
        ({"file": io.BytesIO(b"a \xff")}, b"file=a+%FF"),
        ({"file": ("a.txt", b"b")}, b"file=b"),
    ]
    for fields, sent in cases:
        client.call_operation(form, Arguments(body=fields))
        assert server.last.content == sent
        assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    options = RequestOptions(body={"a": [2], "n": {"m": 3}})
    client.call_operation(form, Arguments(body={"a": 1}, options=options))
    assert server.last.content == b"a%5B%5D=2&n%5Bm%5D=3"


def test_the_parts_of_a_form_are_written_as_the_document_says(make: Any, tmp_path: Path) -> None:
    path = tmp_path / "otter.png"
    path.write_bytes(b"png")
    client, server = make(httpx2.Response(204))
    parts = (
        file("files", many=True),
        file("photo", media_type="image/png, image/jpeg"),
        field("page", file=False),
        field("note", media_type="text/markdown"),
        field("tags", style="form", explode=False),
    )
    form: Operation[None] = Operation("form", "POST", "/form", body=multipart_body(*parts))
    fields: dict[str, Any] = {
        "words": ("a", "b"),
        "facts": {"age": 3},
        "rows": [{"n": 1}, {"n": 2}],
        "page": b"hi",
        "note": "# x",
        "tags": ["a", "b"],
        "files": [b"1", ("two.txt", b"2")],
        "photo": path,
    }
    client.call_operation(form, Arguments(body=fields))
    disposition = "Content-Disposition: form-data; name="
    assert [(head.removeprefix(disposition), content) for head, content in parts_of(server.last)] == [
        ('"words"', b"a"),
        ('"words"', b"b"),
        ('"facts"\r\nContent-Type: application/json', b'{"age":3}'),
        ('"rows"\r\nContent-Type: application/json', b'{"n":1}'),
        ('"rows"\r\nContent-Type: application/json', b'{"n":2}'),
        ('"page"', b"aGk="),
        ('"note"\r\nContent-Type: text/markdown', b"# x"),
        ('"tags"', b"a,b"),
        ('"files"; filename="upload"\r\nContent-Type: application/octet-stream', b"1"),
        ('"files"; filename="two.txt"\r\nContent-Type: text/plain', b"2"),
        ('"photo"; filename="otter.png"\r\nContent-Type: image/png', b"png"),
    ]


def test_text_bodies(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("t", "POST", "/t", body=text_body())
    client.call_operation(operation, Arguments(body="é"))
    assert server.last.content == "é".encode()
    assert server.last.headers["content-type"] == "text/plain; charset=utf-8"


def test_optional_bodies(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("o", "POST", "/o", body=json_body(optional=True))
    client.call_operation(operation, Arguments(body={"a": omit}))
    assert server.last.content == b""
    assert "content-type" not in server.last.headers
    client.call_operation(operation, Arguments(body={"a": None}))
    assert server.last.content == b'{"a":null}'
    client.call_operation(operation, Arguments(body={}))
    assert server.last.content == b"{}"
    multipart: Operation[None] = Operation("m", "POST", "/m", body=multipart_body(optional=True))
    client.call_operation(multipart, Arguments(body={"a": None}))
    assert "content-type" not in server.last.headers


def test_the_asynchronous_client_sends_the_same(make: Any, make_async: Any, tmp_path: Path) -> None:
    path = tmp_path / "otter.png"
    path.write_bytes(b"png")

    async def chunks() -> Any:
        yield b"a"
        yield b"b"

    async def run() -> list[bytes]:
        client, server = make_async()
        await client.images.create_image(prompt="x")
        await client.images.create_image_edit(image=path, prompt="x")
        contents = [server.requests[0].content, parts_of(server.last)[1][1]]
        await client.images.upload(body=chunks())
        return [*contents, server.last.content]

    client, server = make()
    client.images.create_image(prompt="x")
    assert asyncio.run(run()) == [server.last.content, b"png", b"ab"]


def test_the_fragment_of_a_path_is_not_sent() -> None:
    operation: Operation[None] = Operation("o", "GET", "/files/{id}#refresh")
    assert operation.segments == ("/files/", "id", "")
    assert Operation("o", "GET", "/files?kind=a#b").fixed_query == "kind=a"


def test_an_argument_may_be_the_whole_query(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    form = querystring("q", media_type="application/x-www-form-urlencoded")
    whole: Operation[None] = Operation("o", "GET", "/o", parameters=(form,))
    client.call_operation(whole, Arguments(querystring={"a": "x y", "b": [1, 2], "c": None}))
    assert server.last.url.query == b"a=x+y&b=1&b=2"
    as_json: Operation[None] = Operation(
        "j", "GET", "/j", parameters=(querystring("q", media_type="application/json"),)
    )
    client.call_operation(as_json, Arguments(querystring={"a": [1]}))
    assert server.last.url.query == b"%7B%22a%22%3A%5B1%5D%7D"
    client.call_operation(as_json, Arguments(querystring=None))
    assert server.last.url.query == b""


def test_bodies_of_many_values(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    bodies: list[tuple[Body, Any, bytes]] = [
        (lines_body(), [{"a": 1}, "é"], b'{"a":1}\n"\xc3\xa9"\n'),
        (lines_body(media_type="application/json-seq"), ({"a": 1},), b'\x1e{"a":1}\n'),
        (event_data_body(), [{"a": 1}, 2], b'data: {"a":1}\n\ndata: 2\n\n'),
        (
            events_body(),
            [{"data": "x\ny", "event": "e"}, {"data": {"a": 1}, "retry": 3, "id": None}],
            b'event: e\ndata: x\ndata: y\n\nretry: 3\ndata: {"a":1}\n\n',
        ),
        (lines_body(type=lazy("list[Cat]")), [{"petType": "cat", "lives": 2}], b'{"petType":"cat","lives":2}\n'),
    ]
    for body, value, sent in bodies:
        operation: Operation[None] = Operation("o", "POST", "/o", body=body)
        client.call_operation(operation, Arguments(body=value))
        assert server.last.content == sent
        assert server.last.headers["content-type"] == body.media_type


def test_parts_without_names(make: Any, tmp_path: Path) -> None:
    path = tmp_path / "otter.png"
    path.write_bytes(b"png")
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("o", "POST", "/o", body=multipart_body(media_type="multipart/mixed"))
    client.call_operation(operation, Arguments(body=[{"a": 1}, "x", path, ("b.txt", b"2")]))
    assert server.last.headers["content-type"].startswith("multipart/mixed; boundary=")
    disposition = "Content-Disposition: attachment; filename="
    assert parts_of(server.last) == [
        ("Content-Type: application/json", b'{"a":1}'),
        ("Content-Type: text/plain; charset=utf-8", b"x"),
        (f'{disposition}"otter.png"\r\nContent-Type: image/png', b"png"),
        (f'{disposition}"b.txt"\r\nContent-Type: text/plain', b"2"),
    ]


def test_the_parts_of_a_listed_form_are_named_by_their_places(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("o", "POST", "/o", body=multipart_body())
    client.call_operation(operation, Arguments(body=[{"a": 1}, "x", ("b.txt", b"2")]))
    disposition = "Content-Disposition: form-data; name="
    assert parts_of(server.last) == [
        (f'{disposition}"0"\r\nContent-Type: application/json', b'{"a":1}'),
        (f'{disposition}"1"', b"x"),
        (f'{disposition}"2"; filename="b.txt"\r\nContent-Type: text/plain', b"2"),
    ]


def test_files_of_text_and_with_headers(make: Any) -> None:
    client, server = make()
    client.images.create_image_edit(image=("n.txt", "hät"), mask=("m", "x", None, {"X-A": "1"}), prompt="x")
    described = [(head.rpartition("form-data; ")[2], content) for head, content in parts_of(server.last)[1:]]
    assert described == [
        ('name="image"; filename="n.txt"\r\nContent-Type: text/plain', "hät".encode()),
        ('name="mask"; filename="m"\r\nContent-Type: application/octet-stream\r\nX-A: 1', b"x"),
    ]
    for headers in ({"X-A": "1\r\nX-B: 2"}, {"X-A\r\n": "1"}, {"content-type": "a/b"}):
        with pytest.raises(ValueError, match=r"header|line break"):
            client.images.create_image_edit(image=("n", b"x", None, headers), prompt="x")


MODEL = Everything.model_construct()


@pytest.mark.parametrize("value", [{"a": 1}, [1], MODEL], ids=["dict", "list", "model"])
def test_what_the_client_does_not_write_is_text_or_bytes(make: Any, value: object) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("t", "POST", "/t", body=text_body("application/xml"))
    with pytest.raises(TypeError, match="application/xml"):
        client.call_operation(operation, Arguments(body=value))
    client.call_operation(operation, Arguments(body=bytearray(b"<a/>")))
    assert server.last.content == b"<a/>"


@pytest.mark.parametrize(
    ("body", "media_type", "value", "sent"),
    [
        (json_body(), "application/x-www-form-urlencoded", {"a": "b c", "l": [1, 2]}, b"a=b+c&l=1&l=2"),
        (json_body(), "application/vnd.x+json", {"a": omit, "b": 1}, b'{"b":1}'),
        (json_body(), "application/xml", "<a/>", b"<a/>"),
        (json_body(), "application/json", "a", b'"a"'),
        (json_body(), "text/plain", 5, b"5"),
        (json_body(), "application/json", b"[1]", b"[1]"),
        (text_body("text/plain"), "application/json", "a", b'"a"'),
        (text_body("text/plain"), "text/csv", "a,b", b"a,b"),
    ],
)
def test_a_body_is_written_in_the_media_type_that_is_named(
    make: Any, body: Body, media_type: str, value: object, sent: bytes
) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("t", "POST", "/t", body=body)
    client.call_operation(operation, Arguments(body=value, content_type=media_type))
    assert server.last.content == sent
    assert server.last.headers["content-type"].partition(";")[0] == media_type


@pytest.mark.parametrize("value", [{"a": 1}, [1], MODEL], ids=["dict", "list", "model"])
def test_what_cannot_be_written_in_a_media_type_is_refused(make: Any, value: object) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("t", "POST", "/t", body=json_body())
    with pytest.raises(ValueError, match="application/xml: give text or bytes"):
        client.call_operation(operation, Arguments(body=value, content_type="application/xml"))
    assert not server.requests


def test_a_named_file_is_a_file_in_any_field_and_no_whole_body(make: Any) -> None:
    client, server = make(httpx2.Response(204))
    form: Operation[None] = Operation("f", "POST", "/f", body=multipart_body())
    client.call_operation(form, Arguments(body={"a": ("n.txt", b"2"), "b": "text"}))
    heads = [head.partition("\r\n")[0].rpartition("form-data; ")[2] for head, _ in parts_of(server.last)]
    assert heads == ['name="b"', 'name="a"; filename="n.txt"']
    for value in (("a.png", b"x"), {"a": b"x"}, 3):
        with pytest.raises(TypeError, match="the body must be bytes"):
            client.images.upload(body=value)
