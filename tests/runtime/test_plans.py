"""What all calls of an operation have in common is worked out once, and nothing of a call gets into it."""
# ruff: noqa: S106  # the tokens are none

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import httpx2
import pytest
from shop._runtime.api import giving_response
from shop._runtime.sending import plan
from shop.client import AsyncClient
from shop.models import Image

from support.bad_server import good, serving

IMAGES = {"created": 1, "data": []}


def test_a_call_leaves_nothing_of_itself_to_the_next(make: Any) -> None:
    client, server = make(httpx2.Response(200, json=IMAGES), default_headers={"x-all": "1"}, default_query={"all": "1"})
    client.images.create_image(prompt="a")
    options = {
        "headers": {"x-one": "1", "x-all": None, "accept": "text/plain", "authorization": "Bearer other"},
        "query": {"one": "1"},
        "idempotency_key": "k",
    }
    client.images.create_image(prompt="b", request_options=options)
    client.images.create_image(prompt="a")
    first, other, last = server.requests
    assert first.headers.raw == last.headers.raw
    assert first.url == last.url
    assert (other.headers["x-one"], other.headers["accept"]) == ("1", "text/plain")
    assert "x-all" not in other.headers
    assert other.url.params["one"] == other.url.params["all"] == "1"


def test_a_copy_goes_by_its_own_options(make: Any) -> None:
    client, server = make(httpx2.Response(200, json=IMAGES))
    client.images.create_image(prompt="a")
    copy = client.with_options(
        base_url="https://copy.test/v2", access_token="sk-copy", default_headers={"x-copy": "1"}, default_query={"c": 1}
    )
    copy.images.create_image(prompt="a")
    client.images.create_image(prompt="a")
    first, second, third = server.requests
    assert str(second.url) == "https://copy.test/v2/images/generations?c=1"
    assert (second.headers["authorization"], second.headers["x-copy"]) == ("Bearer sk-copy", "1")
    assert (first.url, first.headers.raw) == (third.url, third.headers.raw)


def test_an_operation_is_planned_once(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[str] = []

    def check(name: str, value: str) -> str:
        checked.append(name)
        return value

    monkeypatch.setattr(plan, "check_value", check)
    client, _ = make(httpx2.Response(200, json=IMAGES))
    for _ in range(3):
        client.images.create_image(prompt="a")
    assert checked == ["accept"]


def test_requests_of_ones_own_do_not_pile_up(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "MOST_PLANS", 4)
    client, _ = make(httpx2.Response(200, json={"url": "u"}))
    for number in range(9):
        client.get(f"/images/{number}", cast_to=Image)
    assert client._plans.cache_info().currsize == 4


def test_the_view_that_gives_responses_is_made_once(make: Any) -> None:
    client, _ = make(httpx2.Response(200, json=IMAGES))
    api = client.images
    assert giving_response(api) is giving_response(api)
    assert api.create_image_with_http_info(prompt="a").status_code == 200
    assert api.create_image(prompt="a").created == 1


def test_aiohttp_reads_the_environment_once_for_a_url(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("aiohttp")
    asked: list[str] = []

    def bypass(host: str) -> bool:
        asked.append(host)
        return True

    async def run(url: str) -> None:
        async with AsyncClient(access_token="x", base_url=url, transport="aiohttp") as client:
            for _ in range(3):
                await client.images.create_image(prompt="a")

    with serving(good) as server:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setattr(import_module("shop._runtime.transport.aiohttp"), "proxy_bypass", bypass)
        asyncio.run(run(server.url))
    assert asked == ["127.0.0.1"]
