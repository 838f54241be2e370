"""Requests that no method makes: sent with all that every call has, and read as the type that is asked for."""

from __future__ import annotations

import asyncio
import gzip
import io
from collections.abc import Iterator
from typing import Any, Literal

import httpx2
import pytest
from shop._runtime.errors import NotFoundError
from shop.models import Image


def image(**members: object) -> httpx2.Response:
    return httpx2.Response(200, json={"url": "u", **members})


def test_an_answer_is_read_as_a_type(make: Any) -> None:
    client, server = make(image(more=[1]))
    answer = client.get("/images/1", cast_to=Image, query={"size": ["s", "m"]}, headers={"X-One": "1"})
    assert type(answer) is Image
    assert answer.to_dict() == {"url": "u", "more": [1]}
    (sent,) = server.requests
    assert (sent.method, str(sent.url)) == ("GET", f"{client.base_url}/images/1?size=s&size=m")
    assert sent.headers["x-one"] == "1"
    assert sent.headers["authorization"].startswith("Bearer ")


def test_a_list_of_models(make: Any) -> None:
    client, _ = make(httpx2.Response(200, json=[{"url": "u"}]))
    assert client.request("get", "/images", cast_to=list[Image]) == [Image(url="u")]


def test_a_union_and_a_literal(make: Any) -> None:
    client, _ = make(image())
    assert client.get("/images/1", cast_to=Image | list[Image]) == Image(url="u")
    client, _ = make(httpx2.Response(200, json="a"))
    assert client.get("/words/1", cast_to=Literal["a", "b"]) == "a"


@pytest.mark.parametrize(
    ("answer", "cast_to", "value"),
    [
        (httpx2.Response(200, json={"a": 1}), None, {"a": 1}),
        (httpx2.Response(200, text="a"), None, "a"),
        (httpx2.Response(200, content=b"\xff", headers={"content-type": "image/png"}), None, b"\xff"),
        (httpx2.Response(204), None, None),
        (httpx2.Response(200, json={"a": 1}), bytes, b'{"a":1}'),
        (httpx2.Response(200, text="a"), str, "a"),
    ],
)
def test_an_answer_of_no_type_is_what_it_says(make: Any, answer: httpx2.Response, cast_to: Any, value: object) -> None:
    client, _ = make(answer)
    kinds = {} if cast_to is None else {"cast_to": cast_to}
    assert client.delete("/images/1", **kinds) == value


class Packed(httpx2.SyncByteStream):
    """A body that is sent compressed."""

    def __iter__(self) -> Iterator[bytes]:
        yield gzip.compress(b'{"a":1}')


def test_a_whole_response_is_that_of_httpx2_and_has_been_read(make: Any) -> None:
    headers = [("content-encoding", "gzip"), ("content-type", "application/json"), ("set-cookie", "a=1")]
    headers.append(("set-cookie", "b=2"))
    client, server = make(lambda _: httpx2.Response(201, stream=Packed(), headers=headers))
    answer = client.post("/images", cast_to=httpx2.Response, body={"b": 2})
    assert type(answer) is httpx2.Response
    assert (answer.status_code, answer.json(), answer.is_closed) == (201, {"a": 1}, True)
    assert answer.headers.get_list("set-cookie") == ["a=1", "b=2"]
    assert (answer.request.method, str(answer.url)) == ("POST", f"{client.base_url}/images")
    token = server.requests[0].headers["authorization"]
    assert token not in answer.request.headers.values()  # as errors tell it
    assert answer.raise_for_status() is answer
    client, _ = make(httpx2.Response(404))
    with pytest.raises(NotFoundError):
        client.get("/images/1", cast_to=httpx2.Response)


@pytest.mark.parametrize(
    ("body", "media_type", "content"),
    [
        ({"url": "u"}, "application/json", b'{"url":"u"}'),
        (Image(url="u"), "application/json", b'{"url":"u"}'),
        ([1, None], "application/json", b"[1,null]"),
        (None, "application/json", b"null"),
        ("text", "text/plain; charset=utf-8", b"text"),
        (b"\x00", "application/octet-stream", b"\x00"),
        (io.BytesIO, "application/octet-stream", b"\x00"),
    ],
)
def test_a_body_is_sent_as_what_it_is(make: Any, body: object, media_type: str, content: bytes) -> None:
    client, server = make(image())
    for method in ("POST", "PUT", "PATCH"):
        client.request(method, "/images", body=io.BytesIO(content) if body is io.BytesIO else body)
        sent = server.requests[-1]
        assert (sent.method, sent.headers["content-type"], sent.read()) == (method, media_type, content)


def test_errors_and_retries_are_those_of_every_call(make: Any) -> None:
    client, server = make(httpx2.Response(500), httpx2.Response(404, json={"message": "gone"}))
    with pytest.raises(NotFoundError, match="gone") as caught:
        client.get("/images/{none}", request_options={"max_retries": 1})
    assert len(server.requests) == 2
    assert caught.value.operation == "GET /images/{none}"
    assert str(server.requests[0].url).endswith("/images/%7Bnone%7D")


def test_a_query_in_the_path_stays(make: Any) -> None:
    client, server = make(image())
    client.post("/images?beta=true&a=1&b=&a=2", query={"n": 1})
    assert str(server.requests[0].url).endswith("/images?beta=true&a=1&a=2&b=&n=1")


def test_a_line_break_in_a_path_is_none_in_a_message(make: Any) -> None:
    client, server = make(httpx2.Response(404))
    with pytest.raises(NotFoundError) as caught:
        client.get("/echo\r\nX: y")
    assert "\n" not in str(caught.value)
    assert str(server.requests[0].url).endswith("/echo%0D%0AX:%20y")


def test_no_message_shows_the_query(make: Any) -> None:
    client, _ = make(httpx2.Response(404))
    with pytest.raises(NotFoundError) as caught:
        client.get("/images?token_of_theirs=hidden", query={"own": "hidden"})
    assert "hidden" not in f"{caught.value} {caught.value.operation}"


@pytest.mark.parametrize(
    "path", ["images", "https://elsewhere.example/x", "//elsewhere.example/x", "/../x", "/a/%2e%2E/x"]
)
def test_another_place_is_refused(make: Any, path: str) -> None:
    client, server = make(image())
    with pytest.raises(ValueError, match="path"):
        client.get(path)
    assert server.requests == []


@pytest.mark.parametrize("method", ["", "GET /x", "GE\nT", "Gét"])
def test_what_is_no_method_is_refused(make: Any, method: str) -> None:
    client, _ = make(image())
    with pytest.raises(ValueError, match="method"):
        client.request(method, "/images")


def test_an_unknown_argument_is_refused(make: Any) -> None:
    client, _ = make(image())
    with pytest.raises(TypeError, match="bodi"):
        client.post("/images", bodi=1)


def test_it_is_the_same_in_tasks(make_async: Any) -> None:
    async def run() -> None:
        client, server = make_async(image())
        assert await client.post("/images", cast_to=Image, body={"a": 1}) == Image(url="u")
        whole = await client.post("/images", cast_to=httpx2.Response, body={"a": 1})
        assert whole.json() == {"url": "u"}
        assert server.requests[0].method == "POST"

    asyncio.run(run())
