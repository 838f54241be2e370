"""Options of one call: a `RequestOptions`, or a dict of the same keys; what is wrong is named."""

from __future__ import annotations

import asyncio
import json
from dataclasses import fields
from typing import Any

import httpx2
import pytest
from shop._runtime.omit import omit
from shop._runtime.options import RequestOptions, RequestOptionsDict, as_options
from shop.client import AsyncClient, Client

from .conftest import IMAGES

GIVEN = {"headers": {"x-a": "1"}, "query": {"b": 2}, "body": {"c": 3}, "idempotency_key": "k", "max_retries": 0}


def check_sent(request: httpx2.Request) -> None:
    assert request.headers["x-a"] == "1"
    assert request.headers["idempotency-key"] == "k"
    assert request.url.query == b"b=2"
    assert json.loads(request.content) == {"prompt": "x", "c": 3}


@pytest.mark.parametrize("options", [GIVEN, RequestOptions(**GIVEN)])
def test_dict_does_what_the_class_does(make: Any, options: Any) -> None:
    client, server = make(httpx2.Response(200, json=IMAGES))
    client.images.create_image(prompt="x", request_options=options)
    check_sent(server.last)
    client.images.create_image_with_http_info(prompt="x", request_options=options)
    check_sent(server.last)


def test_dict_in_the_asynchronous_client() -> None:
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=IMAGES)

    async def run() -> None:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        client = AsyncClient(access_token="t", base_url="https://api.example", http_client=http)  # noqa: S106  # it is none
        options: Any = GIVEN
        await client.images.create_image(prompt="x", request_options=options)

    asyncio.run(run())
    check_sent(requests[0])


@pytest.mark.parametrize("options", [{"body": omit}, RequestOptions(body=omit)])
def test_no_body_at_all(make: Any, options: Any) -> None:
    client, server = make(httpx2.Response(200, json=IMAGES))
    client.images.create_image(prompt="x", request_options=options)
    assert server.last.content == b""
    assert "content-type" not in server.last.headers


def test_the_dict_has_the_keys_of_the_class() -> None:
    assert list(RequestOptionsDict.__annotations__) == [field.name for field in fields(RequestOptions)]


def test_nothing_and_an_empty_dict_are_no_options() -> None:
    assert as_options(None) == as_options({}) == RequestOptions()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeot": 3}, "request_options has no key 'timeot'; did you mean 'timeout'?"),
        ({"zzz": 3}, "request_options has no key 'zzz'"),
        ({3: 3}, "request_options has no key 3"),
        ({"timeout": "3"}, 'request_options["timeout"]: must be seconds, a Timeout or None, not str'),
        ({"timeout": True}, 'request_options["timeout"]: must be seconds, a Timeout or None, not bool'),
        ({"max_retries": 2.5}, 'request_options["max_retries"]: must be a whole number, not float'),
        ({"headers": [("a", "b")]}, 'request_options["headers"]: must be a mapping of names to texts, not list'),
        ({"query": "a=b"}, 'request_options["query"]: must be a mapping of names to values, not str'),
        (
            {"body": [1]},
            'request_options["body"]: must be a mapping of added members, text or bytes, or omit, not list',
        ),
        ({"idempotency_key": 1}, 'request_options["idempotency_key"]: must be text, not int'),
        ({"deadline": "1"}, 'request_options["deadline"]: must be seconds, not str'),
        (3, "request_options must be a RequestOptions or a dict, not int"),
    ],
)
def test_what_is_wrong_is_named(make: Any, options: Any, message: str) -> None:
    client, server = make(httpx2.Response(200, json=IMAGES))
    with pytest.raises(TypeError) as raised:
        client.images.create_image(prompt="x", request_options=options)
    assert str(raised.value) == message
    assert server.requests == []


def test_wrong_values_of_the_class() -> None:
    wrong: Any = "3"
    with pytest.raises(TypeError, match=r"^timeout must be seconds, a Timeout or None, not str$"):
        RequestOptions(timeout=wrong)
    with pytest.raises(ValueError, match=r"^max_retries must be 0 or more, not -1$"):
        RequestOptions(max_retries=-1)
    with pytest.raises(ValueError, match=r'^request_options\["max_retries"\]: must be 0 or more, not -1$'):
        as_options({"max_retries": -1})


def test_a_timeout_of_httpx2() -> None:
    assert as_options({"timeout": httpx2.Timeout(3)}).timeout == httpx2.Timeout(3)


@pytest.mark.parametrize("wrong", [None, 1.5, True, "2"])
def test_retries_that_are_no_number_are_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="max_retries must be a whole number, not"):
        Client(max_retries=wrong)
    with Client() as client, pytest.raises(TypeError, match="max_retries must be a whole number, not"):
        client.with_options(max_retries=wrong)
