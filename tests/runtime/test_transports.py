"""The same calls go over the wire in the same way, whatever library carries them."""
# ruff: noqa: S106  # the tokens are none

from __future__ import annotations

import asyncio
import gzip
import io
import json
import socket
import subprocess
import sys
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.contents import empty
from shop._runtime.errors import ApiConnectionError, ApiTimeoutError
from shop._runtime.operation import Operation
from shop._runtime.operation import json as json_of
from shop._runtime.options import as_options
from shop._runtime.timeouts import Timeout
from shop._runtime.transport.http import HttpRequest, HttpResponse
from shop.client import AsyncClient, Client

from support.bad_server import OK, BadServer, Connection, chunk, cut_body, cut_head, good, head, serving, silent, whole
from support.transports import ASYNC, SYNC, marked


class Caller:
    """Calls a client of either kind as if it were a synchronous one."""

    def __init__(self, transport: str, *, is_async: bool) -> None:
        self.transport = transport
        self.is_async = is_async
        self.runner = asyncio.Runner() if is_async else None
        self.clients: list[Any] = []

    def client(self, url: str, **options: Any) -> Any:
        """Return a client."""
        cls: Any = AsyncClient if self.is_async else Client
        options = {"access_token": "sk-secret", "base_url": url, "transport": self.transport, **options}
        client = cls(**options)
        self.clients.append(client)
        return client

    def run(self, call: Callable[[], Any]) -> Any:
        """Return what a call returns."""
        if self.runner is None:
            return call()

        async def awaited() -> Any:
            return await call()

        return self.runner.run(awaited())

    def close(self) -> None:
        """Close all clients."""
        for client in self.clients:
            self.run(client.close)
        if self.runner is not None:
            self.runner.run(asyncio.sleep(0.05))  # a connection that is closing sees now that the server is gone
            self.runner.close()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=marked(*ASYNC))
def caller(request: pytest.FixtureRequest, kind: str) -> Iterator[Caller]:
    if kind == "sync" and request.param not in SYNC:
        pytest.skip("it goes with AsyncClient only")
    caller = Caller(request.param, is_async=kind == "async")
    yield caller
    caller.close()


def parsed(request: bytes) -> tuple[str, dict[str, str]]:
    """Return the first line and the headers of a request."""
    first, *lines = request.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    return first, {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in lines}


def test_a_request_is_what_it_should_be(caller: Caller) -> None:
    with serving(good) as server:
        client = caller.client(f"{server.url}/v 1/é", default_headers={"X-A": "1"}, default_query={"q": "a b&é"})
        caller.run(lambda: client.images.create_image(prompt="ä"))
        first, headers = parsed(server.requests[0])
    assert first == "POST /v%201/%C3%A9/images/generations?q=a%20b%26%C3%A9 HTTP/1.1"
    assert headers["authorization"] == "Bearer sk-secret"
    assert headers["x-a"] == "1"
    assert headers["host"] == server.url.removeprefix("http://")
    assert headers["content-type"] == "application/json"
    assert headers["content-length"] == "15"
    assert headers["user-agent"].startswith("shop/2.0.0 python/")
    assert "gzip" in headers["accept-encoding"]
    assert "transfer-encoding" not in headers
    assert server.requests[0].endswith(b"\r\n\r\n" + '{"prompt":"ä"}'.encode())


def test_a_connection_is_used_again(caller: Caller) -> None:
    with serving(good) as server:
        client = caller.client(server.url)
        for _ in range(3):
            caller.run(lambda: client.images.create_image(prompt="x"))
        assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_methods_without_a_body(caller: Caller, method: str) -> None:
    def answer(connection: Connection) -> None:
        while connection.request():
            connection.send(head(length=5) if method == "HEAD" else head(status="204 No Content"))

    operation: Operation[Any] = Operation("o", method, "/o", responses={"2XX": empty()})
    with serving(answer) as server:
        client = caller.client(server.url)
        for _ in range(2):
            assert caller.run(lambda: client.call_operation(operation, Arguments())) is None
        first, headers = parsed(server.requests[0])
    assert first == f"{method} /o HTTP/1.1"
    assert headers.get("content-length", "0") == "0"
    assert "content-type" not in headers
    assert server.connections == 1


def test_bodies_that_are_read_while_they_are_sent(caller: Caller, tmp_path: Path) -> None:
    def answer(connection: Connection) -> None:
        taken = b""
        while b"\r\n\r\n" not in taken:
            taken += connection.socket.recv(65536)
        start, _, body = taken.partition(b"\r\n\r\n")
        _, headers = parsed(start + b"\r\n\r\n")
        is_over = (
            (lambda: body.endswith(b"0\r\n\r\n"))
            if "transfer-encoding" in headers
            else (lambda: len(body) >= int(headers["content-length"]))
        )
        while not is_over():
            body += connection.socket.recv(65536)
        connection.server.requests.append(start + b"\r\n\r\n" + body)
        connection.send(head(status="204 No Content", connection="close"))

    class Chunks:
        def __iter__(self) -> Iterator[bytes]:
            yield b"a" * 10
            yield b"b" * 10

    class AsyncChunks:
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"a" * 10
            yield b"b" * 10

    path = tmp_path / "large"
    path.write_bytes(bytes(range(256)) * 4096)
    bodies: list[Any] = [path, io.BytesIO(b"file"), b"c" * 300_000, Chunks()]
    if caller.is_async:
        bodies.append(AsyncChunks())
    with serving(answer) as server:
        client = caller.client(server.url)
        for body in bodies:
            caller.run(lambda body=body: client.images.upload(body=body))
    sent = [(parsed(request)[1], request.partition(b"\r\n\r\n")[2]) for request in server.requests]
    assert sent[0][1] == path.read_bytes()
    assert sent[1][1] == b"file"
    assert sent[2][1] == b"c" * 300_000
    assert [headers.get("content-length") for headers, _ in sent[:3]] == ["1048576", "4", "300000"]
    for headers, body in sent[3:]:
        assert headers["transfer-encoding"] == "chunked"
        assert body.lower() == b"a\r\naaaaaaaaaa\r\na\r\nbbbbbbbbbb\r\n0\r\n\r\n"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_bodies_are_decoded(caller: Caller, coding: str) -> None:
    packed = gzip.compress(OK) if coding == "gzip" else zlib.compress(OK)

    def answer(connection: Connection) -> None:
        while connection.request():
            connection.send(whole(packed, content_encoding=coding))

    with serving(answer) as server:
        client = caller.client(server.url)
        assert caller.run(lambda: client.images.create_image(prompt="x")).created == 1


def test_a_body_that_cannot_be_decoded_is_not_asked_for_again(caller: Caller) -> None:
    def answer(connection: Connection) -> None:
        while connection.request():
            connection.send(whole(b"no gzip at all", content_encoding="gzip"))

    with serving(answer) as server:
        client = caller.client(server.url, retry="all")
        with pytest.raises(ApiConnectionError):
            caller.run(lambda: client.images.list_runs("t"))
        assert len(server.requests) == 1


def test_headers_of_answers(caller: Caller) -> None:
    long = "x" * 20_000

    def answer(connection: Connection) -> None:
        connection.request()
        lines = f"X-Long: {long}\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Text: \xe4\r\nX-Request-Id: r"
        connection.send(f"HTTP/1.1 200 OK\r\n{lines}\r\nContent-Length: {len(OK)}\r\n\r\n".encode("latin-1") + OK)

    with serving(answer) as server:
        client = caller.client(server.url)
        response = caller.run(lambda: client.images.create_image_with_http_info(prompt="x"))
    assert response.headers["x-long"] == long
    assert response.headers.get_list("SET-COOKIE") == ["a=1", "b=2"]
    # pyreqwest has no text for what is not ASCII.
    assert response.headers.get("x-text") == (None if caller.transport == "pyreqwest" else "\xe4")
    assert response.request_id == "r"


def test_cookies_of_a_server_are_sent_back_to_it(caller: Caller) -> None:
    def answer(connection: Connection) -> None:
        while connection.request():
            connection.send(whole(set_cookie="c=1; Path=/"))

    cookie: Operation[Any] = Operation("o", "POST", "/o", responses={"2XX": json_of(lambda: Any)})
    arguments = Arguments(options=as_options({"headers": {"cookie": "mine=2"}}))
    with serving(answer) as server:
        client = caller.client(server.url)
        caller.run(lambda: client.images.create_image(prompt="x"))
        caller.run(lambda: client.images.create_image(prompt="x"))
        caller.run(lambda: client.call_operation(cookie, arguments))
    cookies = [parsed(request)[1].get("cookie") for request in server.requests]
    assert cookies[:2] == [None, "c=1"]
    assert "mine=2" in (cookies[2] or "")


def test_redirections_are_followed_by_the_client_itself(caller: Caller) -> None:
    with serving(good) as other:

        def answer(connection: Connection) -> None:
            while connection.request():
                connection.send(head(status="307 Temporary Redirect", length=0, location=f"{other.url}/moved"))

        with serving(answer) as server:
            client = caller.client(server.url)
            assert caller.run(lambda: client.images.create_image(prompt="x")).created == 1
    first, headers = parsed(other.requests[0])
    assert first == "POST /moved HTTP/1.1"
    assert other.requests[0].endswith(b'{"prompt":"x"}')
    assert not {"authorization", "cookie", "referer"} & headers.keys()


@pytest.mark.parametrize("script", [cut_head, silent])
@pytest.mark.parametrize("retry", ["safe", "all"])
def test_what_may_have_been_carried_out_is_not_sent_again(caller: Caller, script: Any, retry: str) -> None:
    error = ApiTimeoutError if script is silent else ApiConnectionError
    with serving(script) as server:
        client = caller.client(server.url, retry=retry, timeout=0.3, max_retries=1)
        with pytest.raises(error):
            caller.run(lambda: client.images.create_image(prompt="x"))
        assert len(server.requests) == (1 if retry == "safe" else 2)


def test_what_was_not_sent_is_sent_again(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))  # nobody listens there, and nobody else can
        client = caller.client(f"http://127.0.0.1:{deaf.getsockname()[1]}", max_retries=1)
        with pytest.raises(ApiConnectionError):
            caller.run(lambda: client.images.create_image(prompt="x"))
    assert len([each for each in caplog.records if "retry 1 of 1" in each.message]) == 1


@pytest.mark.parametrize("retry", ["safe", "all"])
def test_an_answer_that_breaks_is_not_asked_for_again(caller: Caller, retry: str) -> None:
    with serving(cut_body) as server:
        client = caller.client(server.url, retry=retry)
        for call in (lambda: client.images.create_image(prompt="x"), lambda: client.images.list_runs("t")):
            server.requests.clear()
            with pytest.raises(ApiConnectionError):
                caller.run(call)
            assert len(server.requests) == 1


def test_a_body_without_a_length_that_breaks(caller: Caller) -> None:
    def answer(connection: Connection) -> None:
        connection.request()
        connection.send(head(transfer_encoding="chunked") + chunk(OK[:5]))
        connection.cut()

    with serving(answer) as server:
        client = caller.client(server.url)
        with pytest.raises(ApiConnectionError):
            caller.run(lambda: client.images.list_runs("t"))
        assert len(server.requests) == 1


def test_a_server_that_does_not_read(caller: Caller) -> None:
    def deaf(connection: Connection) -> None:
        connection.wait(5)

    with serving(deaf) as server:
        client = caller.client(server.url, timeout=0.4, max_retries=0)
        with pytest.raises(ApiTimeoutError):
            caller.run(lambda: client.images.upload(body=io.BytesIO(b"x" * 20_000_000)))


def test_a_proxy(caller: Caller) -> None:
    with serving(good) as proxy:
        client = caller.client("http://shop.test/v1", proxy=proxy.url)
        assert caller.run(lambda: client.images.create_image(prompt="x")).created == 1
        assert parsed(proxy.requests[0])[0] == "POST http://shop.test/v1/images/generations HTTP/1.1"


def test_a_proxy_of_the_environment(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving(good) as proxy, serving(good) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        client = caller.client("http://shop.test/v1")
        assert caller.run(lambda: client.images.create_image(prompt="x")).created == 1
        assert len(proxy.requests) == 1
        direct = caller.client(server.url)
        assert caller.run(lambda: direct.images.create_image(prompt="x")).created == 1
        assert len(proxy.requests) == 1


def test_the_password_of_netrc_is_not_sent(caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with serving(good) as server:
        client = caller.client(server.url)
        caller.run(lambda: client.images.create_image(prompt="x"))
    assert parsed(server.requests[0])[1]["authorization"] == "Bearer sk-secret"


def test_auth_goes_with_each(caller: Caller) -> None:
    def signed(request: HttpRequest) -> HttpRequest:
        request.headers["x-signed"] = request.method
        return request

    with serving(good) as server:
        for auth, name, value in ((("u", "p"), "authorization", "Basic dTpw"), (signed, "x-signed", "POST")):
            client = caller.client(server.url, access_token=None, auth=auth)
            caller.run(lambda client=client: client.images.create_image(prompt="x"))
            assert parsed(server.requests[-1])[1][name] == value
        client = caller.client(server.url, access_token=None, auth=httpx2.BasicAuth("u", "p"))
        if caller.transport == "httpx2":
            caller.run(lambda: client.images.create_image(prompt="x"))
            assert parsed(server.requests[-1])[1]["authorization"] == "Basic dTpw"
        else:
            with pytest.raises(TypeError, match=r"httpx2\.Auth, which goes with httpx2 only"):
                caller.run(lambda: client.images.create_image(prompt="x"))


def test_downloads(caller: Caller, tmp_path: Path) -> None:
    def answer(connection: Connection) -> None:
        while connection.request():
            connection.send(whole(b"abcdef" * 100_000, content_type="image/png"))

    with serving(answer) as server:
        client = caller.client(server.url)

        def download() -> Any:
            return caller.run(lambda: client.images.download("f"))

        binary = download()
        assert (binary.status_code, binary.content_type) == (200, "image/png")
        assert len(caller.run(binary.read)) == 600_000
        binary = download()
        caller.run(lambda: binary.write_to(tmp_path / "f"))
        assert (tmp_path / "f").read_bytes() == b"abcdef" * 100_000
        for _ in range(3):
            binary = download()
            caller.run(binary.aclose if caller.is_async else binary.close)
        assert len(caller.run(download().read)) == 600_000


def test_middleware_is_around_each(caller: Caller) -> None:
    seen: list[int] = []

    def around(request: HttpRequest, call_next: Any) -> HttpResponse:
        request.headers["x-seen"] = "1"
        response: HttpResponse = call_next(request)
        seen.append(response.status_code)
        return response

    async def around_async(request: HttpRequest, call_next: Any) -> HttpResponse:
        request.headers["x-seen"] = "1"
        response: HttpResponse = await call_next(request)
        seen.append(response.status_code)
        return response

    with serving(good) as server:
        client = caller.client(server.url, middleware=[around_async if caller.is_async else around])
        caller.run(lambda: client.images.create_image(prompt="x"))
    assert seen == [200]
    assert parsed(server.requests[0])[1]["x-seen"] == "1"


# What goes with one only


def test_names_and_objects_that_are_refused() -> None:
    with pytest.raises(ValueError, match="goes with AsyncClient only"):
        Client(transport="aiohttp")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="one of 'httpx2', 'pyreqwest', 'aiohttp' or an object, not 'curl'"):
        Client(transport="curl")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`send` and `close`, not object"):
        Client(transport=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not both"):
        Client(transport="httpx2", http_client=httpx2.Client())


def test_timeouts_that_pyreqwest_does_not_have() -> None:
    pytest.importorskip("pyreqwest")
    client = Client(access_token="x", transport="pyreqwest", timeout=Timeout(5, write=1))
    with pytest.raises(ValueError, match="one time for reading and writing"):
        client.images.create_image(prompt="x")


@pytest.mark.parametrize("proxy", ["nonsense", "ann:SECRET@host:1", "ftp://a", "http://", "http://a:SECRET", ""])
def test_what_is_no_proxy_is_refused_at_once_and_not_shown(caller: Caller, proxy: str) -> None:
    with pytest.raises(ValueError, match="proxy must be the URL of a proxy") as caught:
        caller.client("http://shop.test/v1", proxy=proxy)
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize("option", ["verify", "cert"])
def test_a_file_that_is_not_there_is_named(caller: Caller, option: str) -> None:
    client = caller.client("http://shop.test/v1", **{option: "/no/such.pem"})
    with pytest.raises(FileNotFoundError, match=r"/no/such\.pem"):
        caller.run(lambda: client.images.create_image(prompt="x"))


def test_a_proxy_that_httpx2_cannot_speak_to_as_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(ImportError, match="needs the package socksio"):
        Client(proxy="socks5://localhost:1")


def test_no_time_at_all_is_a_timeout() -> None:
    with serving(good) as server:
        client = Client(access_token="x", base_url=server.url, timeout=0, max_retries=0)
        with pytest.raises(ApiTimeoutError):
            client.images.create_image(prompt="x")


def test_a_proxy_that_aiohttp_does_not_know() -> None:
    pytest.importorskip("aiohttp")
    with pytest.raises(ValueError, match="proxies of http:// and https:// only"):
        AsyncClient(transport="aiohttp", proxy="socks5://localhost:1")


@pytest.mark.parametrize("name", ["pyreqwest", "aiohttp"])
def test_a_library_that_is_not_installed_is_named(root: Path, name: str) -> None:
    extra = "fast" if name == "pyreqwest" else "aiohttp"
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r}); sys.modules[{name!r}] = None\n"
        "from shop.client import AsyncClient\n"
        f"AsyncClient(access_token='x', transport={name!r})"
    )
    run = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (
        f"transport='{name}' needs the package {name}: install it, or this client with its extra [{extra}]"
        in run.stderr
    )


@pytest.mark.parametrize("name", marked("pyreqwest", "aiohttp"))
def test_another_library_loads_no_httpx2_and_none_is_loaded_by_accident(root: Path, name: str) -> None:
    with BadServer(good) as server:
        code = (
            f"import asyncio, json, sys; sys.path.insert(0, {str(root)!r})\n"
            "from shop.client import AsyncClient\n"
            "async def run(**options):\n"
            f"    async with AsyncClient(access_token='x', base_url={server.url!r}, **options) as client:\n"
            "        await client.images.create_image(prompt='x')\n"
            "    return [n for n in ('httpx2', 'pyreqwest', 'aiohttp') if n in sys.modules]\n"
            f"print(json.dumps([asyncio.run(run(transport={name!r})), asyncio.run(run())]))"
        )
        run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert json.loads(run.stdout) == [[name], sorted(["httpx2", name], key=["httpx2", "pyreqwest", "aiohttp"].index)]


def test_a_copy_with_another_http_client_has_none_of_the_old_connections() -> None:
    tested = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"created": 7, "data": []}))
    with serving(good) as proxy, serving(good) as server:
        client = Client(access_token="x", base_url=server.url, proxy=proxy.url)
        given = client.with_options(http_client=httpx2.Client(transport=tested))
        assert (given.proxy, given.images.create_image(prompt="x").created) == (None, 7)
        own = client.with_options(http_client=None)
        assert (own.proxy, own.images.create_image(prompt="x").created) == (proxy.url, 1)
        own.close()
    assert len(proxy.requests) == 1
