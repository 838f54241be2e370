"""The client object: how it is made, copied, shared, closed."""
# ruff: noqa: S106  # the passwords are none

from __future__ import annotations

import asyncio
import os
import pickle
import subprocess
import sys
import threading
import types
import warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from shop._runtime.errors import ApiConnectionError, NotFoundError
from shop._runtime.reading.unread import safe_filename
from shop._runtime.sending import defaults
from shop._runtime.timeouts import Timeout
from shop._runtime.transport.http import HttpRequest, HttpResponse
from shop.apis.images_api import AsyncImagesApi, ImagesApi
from shop.client import AsyncClient, Client

from .conftest import IMAGES


def test_an_api_without_a_client_uses_the_default_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defaults, "_clients", {})
    monkeypatch.setenv("SHOP_ACCESS_TOKEN", "x")
    assert isinstance(ImagesApi()._client, Client)
    assert ImagesApi()._client is ImagesApi()._client
    assert isinstance(AsyncImagesApi()._client, AsyncClient)


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("file:///etc", "https://"),
        ("api.example.com", "https://"),
        ("https://u:p@example.com", "user name or a password"),
        ("https://example.com/?a=b", "query"),
        ("https://exa\nmple.com", "not a URL"),
    ],
)
def test_base_urls_that_are_refused(url: str, message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        Client(base_url=url)
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize("url", ["https://h.example/v1", "https://h.example/v1/"])
def test_the_slash_at_the_end_of_a_base_url_does_not_matter(make: Any, url: str) -> None:
    client, server = make(base_url=url)
    client.images.create_image(prompt="x")
    assert str(server.last.url) == "https://h.example/v1/images/generations"


def test_http_clients_of_the_wrong_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TypeError, match="AsyncClient goes with the other kind"):
        Client(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"must be an httpx2\.AsyncClient"):
        AsyncClient(http_client=httpx2.Client())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        Client(http_client=5)  # type: ignore[arg-type]
    old = types.ModuleType("httpx")
    old.Client, old.AsyncClient, old.__version__ = type("Client", (), {}), type("AsyncClient", (), {}), "0.28.1"  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "httpx", old)
    with pytest.raises(TypeError, match=r"httpx 0\.28\.1: import httpx2 instead"):
        Client(http_client=old.Client())


def test_copies_share_connections_and_change_nothing(make: Any) -> None:
    client, server = make(default_headers={"X-A": "1"})
    copy = client.with_options(default_headers={"X-B": "2"}, default_query={"q": 1}, base_url="https://other.example/")
    copy.images.create_image(prompt="x")
    assert str(server.last.url) == "https://other.example/images/generations?q=1"
    assert (server.last.headers["x-a"], server.last.headers["x-b"]) == ("1", "2")
    client.images.create_image(prompt="x")
    assert "x-b" not in server.last.headers
    assert copy._pool is client._pool
    assert type(copy) is type(client)
    assert copy.images is not client.images
    with pytest.raises(ValueError, match="max_retries"):
        client.with_options(max_retries=-1)


def test_headers_of_the_http_client_are_kept(make: Any) -> None:
    requests: list[httpx2.Request] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=IMAGES)

    http = httpx2.Client(
        transport=httpx2.MockTransport(handler), headers={"X-Mine": "1"}, params={"p": "1"}, cookies={"c": "1"}
    )
    make(http_client=http)[0].images.create_image(prompt="x")
    assert requests[0].headers["x-mine"] == "1"
    assert requests[0].headers["cookie"] == "c=1"
    assert requests[0].url.params["p"] == "1"
    assert requests[0].headers["user-agent"].startswith("shop/2.0.0 python/")


def test_closing(make: Any, make_async: Any) -> None:
    client, _ = make()
    with client as same:
        assert same is client
    with pytest.raises(RuntimeError, match="closed"):
        client.images.create_image(prompt="x")

    async def run() -> None:
        client, _ = make_async()
        async with client:
            await client.images.create_image(prompt="x")
        with pytest.raises(RuntimeError, match="closed"):
            await client.images.create_image(prompt="x")

    asyncio.run(run())


def test_middleware_is_around_every_request(make: Any, make_async: Any) -> None:
    seen: list[str] = []

    def outer(request: HttpRequest, call_next: Any) -> HttpResponse:
        seen.append("outer")
        request.headers["x-outer"] = "1"
        return call_next(request)  # type: ignore[no-any-return]

    def inner(request: HttpRequest, call_next: Any) -> HttpResponse:
        seen.append("inner" + request.headers["x-outer"])
        return call_next(request)  # type: ignore[no-any-return]

    client, server = make(httpx2.Response(429), httpx2.Response(200, json=IMAGES), middleware=[outer, inner])
    client.images.create_image(prompt="x")
    assert seen == ["outer", "inner1"] * 2
    assert server.last.headers["x-outer"] == "1"

    def short(_request: HttpRequest, _call_next: Any) -> HttpResponse:
        return HttpResponse(200, body=b'{"created": 7, "data": []}')

    client, server = make(middleware=[short])
    assert client.images.create_image(prompt="x").created == 7
    assert not server.requests

    def foreign(_request: HttpRequest, _call_next: Any) -> Any:
        return httpx2.Response(200, json={"created": 7, "data": []})

    client, server = make(middleware=[foreign])
    with pytest.raises(TypeError, match=r"must return an HttpResponse, .* not httpx2\.Response"):
        client.images.create_image(prompt="x")

    async def around(request: HttpRequest, call_next: Any) -> HttpResponse:
        seen.append("async")
        return await call_next(request)  # type: ignore[no-any-return]

    async def run() -> None:
        client, _ = make_async(middleware=[around])
        await client.images.create_image(prompt="x")

    asyncio.run(run())
    assert seen[-1] == "async"


def test_responses_with_http_info(make: Any) -> None:
    client, _ = make(httpx2.Response(200, json=IMAGES, headers={"x-request-id": "r"}))
    response = client.images.create_image_with_http_info(prompt="x")
    data, status_code, headers = response
    assert (data, status_code, headers) == (response.data, response.status_code, response.headers)
    assert data.created == 1
    assert headers["X-Request-ID"] == response.request_id == "r"
    assert response.content.startswith(b'{"created"')
    assert response.request.method == "POST"
    assert response.request.headers["authorization"] == "***"
    assert response.retries_taken == 0
    assert response.elapsed.total_seconds() >= 0


def test_a_model_knows_the_response_that_it_is_the_body_of(make: Any, make_async: Any) -> None:
    first = httpx2.Response(200, json=IMAGES, headers={"x-request-id": "r1", "x-left": "7"})
    second = httpx2.Response(200, json=IMAGES, headers={"request-id": "r2"})
    client, _ = make(first, second)
    images, others = (client.images.create_image(prompt="x") for _ in range(2))
    assert (images._request_id, images._response.status_code, images._response.headers["X-Left"]) == ("r1", 200, "7")
    assert others._request_id == others._response.request_id == "r2"
    assert images == others  # for they say the same
    assert "r1" not in repr(images) + images.to_json() + str(images.model_dump())
    inner, made, copied = images.data[0], type(images)(created=1, data=[]), images.model_copy()
    for model in (inner, made, copied, pickle.loads(pickle.dumps(images))):  # noqa: S301  # our own bytes
        assert (model._request_id, model._response) == (None, None)
    with pytest.raises(AttributeError):
        images._request_id = "r3"

    async def run() -> None:
        client, _ = make_async(first)
        response = await client.images.create_image_with_http_info(prompt="x")
        assert response.data._request_id == response.request_id == "r1"

    asyncio.run(run())


def test_binary_responses(make: Any, make_async: Any, tmp_path: Path) -> None:
    headers = {"content-type": "image/png", "content-disposition": 'attachment; filename="../../etc/x.png"'}
    answer = httpx2.Response(200, content=b"abcdef", headers=headers)
    client, _ = make(answer)
    with client.images.download("f") as binary:
        assert (binary.status_code, binary.content_type, binary.filename) == (200, "image/png", "x.png")
        assert b"".join(binary.iter_bytes(4)) == b"abcdef"
    assert client.images.download("f").read() == b"abcdef"
    client.images.download("f").write_to(tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == b"abcdef"

    async def run() -> None:
        client, _ = make_async(answer)
        async with await client.images.download("f") as binary:
            assert [chunk async for chunk in binary.iter_bytes()] == [b"abcdef"]
        assert await (await client.images.download("f")).read() == b"abcdef"
        await (await client.images.download("f")).write_to(tmp_path / "g")

    asyncio.run(run())
    assert (tmp_path / "g").read_bytes() == b"abcdef"


def test_binary_responses_that_are_errors(make: Any) -> None:
    client, _ = make(httpx2.Response(404, json={"error": {"message": "gone"}}))
    with pytest.raises(NotFoundError, match="gone"):
        client.images.download("f")

    class Broken(httpx2.SyncByteStream):
        def __iter__(self) -> Any:
            yield b"a"
            raise httpx2.ReadError("broke off")

    client, _ = make(lambda _: httpx2.Response(200, stream=Broken()))
    with pytest.raises(ApiConnectionError, match="broke off"):
        client.images.download("f").read()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (None, None),
        ("attachment", None),
        ('attachment; filename="a b.txt"', "a b.txt"),
        ("attachment; filename*=UTF-8''%e2%82%ac.txt", "€.txt"),
        ('attachment; filename="C:\\\\temp\\\\x.exe"', "x.exe"),
        ('attachment; filename=".."', None),
        ('attachment; filename="a\x01b:c"', "a_b_c"),
    ],
)
def test_suggested_names_are_never_paths(header: str | None, name: str | None) -> None:
    assert safe_filename(header) == name


class Echo(BaseHTTPRequestHandler):
    """Answers every POST alike."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer."""
        self.rfile.read(int(self.headers["content-length"]))
        body = b'{"created":1,"data":[]}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def address() -> Any:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_threads_share_a_client(address: str) -> None:
    results: list[int] = []
    with Client(access_token="x", base_url=address) as client:

        def use() -> None:
            results.extend(client.images.create_image(prompt="x").created for _ in range(10))

        threads = [threading.Thread(target=use) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [1] * 80


def test_after_a_fork_the_child_has_connections_of_its_own(address: str) -> None:
    with Client(access_token="x", base_url=address) as client:
        client.images.create_image(prompt="x")
        mine = client._pool.get()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            fresh = client._pool.get() is not mine and client.images.create_image(prompt="x").created == 1
            os._exit(0 if fresh else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert client._pool.get() is mine
        client.images.create_image(prompt="x")


def test_a_client_that_nobody_closed_warns_of_nothing(address: str, root: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r})\n"
        "from shop.client import Client\n"
        f"Client(access_token='x', base_url={address!r}).images.create_image(prompt='x')\n"
    )
    run = subprocess.run([sys.executable, "-Werror", "-c", code], check=True, capture_output=True, text=True)
    assert run.stderr == ""


def test_what_a_client_was_told_can_be_read_back() -> None:
    def around(request: HttpRequest, call_next: Any) -> HttpResponse:
        response: HttpResponse = call_next(request)
        return response

    def told(_: Any) -> None:
        pass

    with httpx2.Client() as http_client:
        given: dict[str, Any] = {
            "base_url": "https://h.example/v1",
            "server": 0,
            "server_variables": {},
            "timeout": Timeout(3.0, connect=1.0),
            "max_retries": 7,
            "default_headers": {"x-plain": "shown", "authorization": "sk-secret"},
            "default_query": {"page": 7, "api_key": "sk-secret"},
            "http_client": http_client,
            "middleware": (around,),
            "strict": True,
            "on_drift": told,
            "max_response_bytes": 5,
            "log_bodies": True,
        }
        client = Client(access_token="sk-secret", **given)
        assert {name: getattr(client, name) for name in given} == given
        assert repr(client.default_headers) == "{'x-plain': 'shown', 'authorization': '***'}"
        assert repr(client.default_query) == "{'page': 7, 'api_key': '***'}"
        copy = client.with_options(timeout=1.0, default_query={"page": 8, "more": 9}, default_headers={"X-Plain": None})
        assert copy.timeout == Timeout(1.0)
        assert copy.default_query == {"page": 8, "api_key": "sk-secret", "more": 9}
        assert copy.default_headers == {"x-plain": None, "authorization": "sk-secret"}
        assert client.default_query == given["default_query"]
    shown = [repr(getattr(client, name)) for name in dir(client) if not name.startswith("__")]
    assert "sk-secret" not in " ".join([repr(client), *shown])


def test_a_default_query_parameter_can_be_replaced(make: Any) -> None:
    client, server = make(default_query={"a": 1, "b": 2})
    client.with_options(default_query={"a": 2}).images.create_image(prompt="x")
    assert server.last.url.query == b"a=2&b=2"


def test_a_transport_that_gives_no_response_is_told() -> None:
    class Nothing:
        """Sends nothing, and gives nothing."""

        def send(self, _: HttpRequest) -> Any:
            """Give nothing."""

        def close(self) -> None:
            """Do nothing."""

    client = Client(access_token="x", transport=Nothing())
    with pytest.raises(TypeError, match=r"a transport must return an HttpResponse, not builtins\.NoneType"):
        client.images.create_image(prompt="x")
