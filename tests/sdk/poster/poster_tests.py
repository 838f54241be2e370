"""Tests of the program, as somebody would write them; `test_testing.py` runs them."""

import asyncio
from collections.abc import Iterator

import pytest
from openapi_openai import ApiConnectionError, Image, ImagesResponse, InternalServerError
from openapi_openai.testing import MockServer, UnexpectedCallError
from openapi_openai.transport import NotConnectedError
from poster import hat, poster


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


def test_a_poster(server: MockServer) -> None:
    server.respond("images.create_image", json={"created": 1, "data": [{"url": "https://img.example/1.png"}]})
    assert poster(server.client(), "otters") == "https://img.example/1.png"
    [request] = server.requests
    assert request.operation == "images.create_image"
    assert (request.method, request.path) == ("POST", "/images/generations")
    assert request.json() == {"prompt": "A poster of otters", "n": 1}
    assert request.headers["authorization"] == "Bearer test-access_token"


def test_an_answer_that_is_a_model(server: MockServer) -> None:
    server.respond("images.create_image", json=ImagesResponse(created=1, data=[Image(url="u")]))
    assert poster(server.client(strict=True), "otters") == "u"


def test_it_is_busy_and_then_it_is_not(server: MockServer) -> None:
    server.respond("images.create_image", status=503, text="busy", headers={"retry-after": "60"})
    server.respond("images.create_image")
    assert poster(server.client(), "otters") == ""
    assert len(server.calls("images.create_image")) == 2


def test_it_stays_busy(server: MockServer) -> None:
    server.respond("images.create_image", status=429, json={"error": {"message": "slow down"}})
    assert poster(server.client(max_retries=0), "otters") == "later: Error code: 429 - slow down"


def test_there_is_no_connection(server: MockServer) -> None:
    server.respond("images.create_image", raises=NotConnectedError("no route"))
    with pytest.raises(ApiConnectionError, match="no route"):
        poster(server.client(), "otters")
    assert len(server.requests) == 3


def test_code_that_makes_its_own_client(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAPI_OPENAI_ACCESS_TOKEN", "from-the-environment")
    server.respond("images.create_image_edit", json={"created": 7})
    assert hat(b"photo") == 7
    assert b'name="prompt"\r\n\r\na hat' in server.requests[0].content
    assert server.requests[0].host == "api.openai.com"
    server.reset()
    server.respond("images.create_image_edit", status=500)
    with pytest.raises(InternalServerError):
        hat(b"photo")
    assert len(server.requests) == 1  # it may have been carried out


def test_the_asynchronous_client_and_examples() -> None:
    server = MockServer(examples=True)

    async def run() -> ImagesResponse:
        async with server.async_client() as client:
            return await client.images.create_image(prompt="x")

    assert asyncio.run(run()).created == 1
    assert server.requests[0].operation == "images.create_image"


def test_what_nobody_expected(server: MockServer) -> None:
    server.respond("images.create_image_edit")
    with pytest.raises(UnexpectedCallError, match=r"images.create_image was called .*: images.create_image_edit\."):
        poster(server.client(), "otters")
    with pytest.raises(ValueError, match=r"did you mean 'images.create_image'\? Known: images.create_image, "):
        server.respond("images.create_images")  # type: ignore[arg-type]  # a type checker would have told


def test_what_is_said_after_a_call_takes_the_place_of_the_last_answer(server: MockServer) -> None:
    client = server.client()
    server.respond("images.create_image", json={"created": 1, "data": []})
    assert client.images.create_image(prompt="x").created == 1
    server.respond("images.create_image", json={"created": 2, "data": []})
    assert client.images.create_image(prompt="x").created == 2
    assert client.images.create_image(prompt="x").created == 2
