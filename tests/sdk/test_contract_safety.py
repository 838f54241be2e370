"""What the client keeps to itself (safety.md, C1 to C16): secrets, redirects, sizes, terminal escapes."""

from __future__ import annotations

import gzip
import io
import itertools
import logging
import pickle
import traceback
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.driver import Driver
from support.server import OTTER, failed, ok

SECRET = "sk-very-secret"  # noqa: S105  # not one
KEYS = {
    "access_token": SECRET + "-t",
    "x_zoo": SECRET + "-h",
    "zoo": SECRET + "-q",
    "zookie": SECRET + "-c",
    "username": SECRET + "-u",
    "password": SECRET + "-p",
}
OPERATIONS = ["by_header", "by_query", "by_cookie", "by_basic"]


def test_a_client_does_not_show_its_secrets(keeper: Driver) -> None:
    client = keeper.client(**KEYS)
    for value in (
        client,
        client._config,
        client._config.credentials,
        client.animals,
        vars(client),
        vars(client.animals.__class__),
    ):
        assert SECRET not in repr(value)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(client)


def test_options_do_not_show_their_secrets(keeper: Driver) -> None:
    options = keeper.package.RequestOptions(headers={"Authorization": SECRET}, query={"api_key": SECRET})
    assert SECRET not in repr(options)
    with pytest.raises(TypeError):
        pickle.dumps(options)


@pytest.mark.parametrize("name", OPERATIONS)
def test_secrets_are_not_logged(
    keeper: Driver, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(logging.getLogger("httpx2"), "filters", [])  # those of other clients, see the next test
    answer = httpx2.Response(200, headers={"set-cookie": f"session={SECRET}"})
    keeper.serve(failed(500, retry_after_ms="1"), answer)
    keeper.run(getattr(keeper.client(**KEYS).keys, name)())
    assert caplog.records
    assert any(record.name == "zoo" for record in caplog.records)
    text = "\n".join(f"{record.getMessage()} {record.args}" for record in caplog.records)
    assert SECRET not in text


def test_nor_where_two_generated_clients_share_a_process(
    openapi_openai: ModuleType, keeper: Driver, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(logging.getLogger("httpx2"), "filters", [])
    openapi_openai.Client(access_token=SECRET).close()
    keeper.serve(httpx2.Response(204))
    keeper.run(keeper.client(**KEYS).keys.by_query())
    assert "HTTP Request" in caplog.text
    assert SECRET not in caplog.text


FAILURES: dict[str, Any] = {
    "status": failed(400),
    "connection": httpx2.ConnectError("refused"),
    "timeout": httpx2.ReadTimeout("slow"),
}


@pytest.mark.parametrize(("name", "failure"), [*itertools.product([*OPERATIONS, "token"], FAILURES)])
def test_errors_do_not_show_secrets(keeper: Driver, name: str, failure: str) -> None:
    keeper.serve(FAILURES[failure])
    client = keeper.client(**KEYS, max_retries=0)
    call = client.animals.get_animal if name == "token" else getattr(client.keys, name)
    with pytest.raises(keeper.package.ApiError) as caught:
        keeper.run(call("1") if name == "token" else call())
    error = caught.value
    assert SECRET not in str(error)
    assert SECRET not in repr(error)
    assert SECRET not in repr(error.request)
    assert SECRET.encode() not in pickle.dumps(error)
    assert SECRET not in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("name", OPERATIONS)
def test_local_variables_in_a_traceback_do_not_show_secrets(keeper: Driver, name: str) -> None:
    keeper.serve(failed(400))
    client = keeper.client(**KEYS)
    with pytest.raises(keeper.package.BadRequestError) as caught:
        keeper.run(getattr(client.keys, name)())
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    ours = [frame for frame in frames if "/zoo/" in frame.filename]
    assert ours
    for frame in ours:
        assert SECRET not in str(frame.locals), frame


def test_a_header_refused_does_not_show_its_value(keeper: Driver) -> None:
    with pytest.raises(ValueError, match="access_token") as caught:
        keeper.run(keeper.client(access_token=SECRET + "\r\n").animals.get_animal("1"))
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def moved(url: str, status: int = 307) -> httpx2.Response:
    """Return a redirection."""
    return httpx2.Response(status, headers={"location": url})


ELSEWHERE = ["http://evil.example/x", "https://testserver/x", "http://testserver:8080/x"]


@pytest.mark.parametrize("url", ELSEWHERE)
@pytest.mark.parametrize("name", OPERATIONS)
def test_no_credential_follows_a_redirect_to_another_origin(keeper: Driver, name: str, url: str) -> None:
    keeper.serve(moved(url), httpx2.Response(204))
    client = keeper.client(**KEYS, default_headers={"X-Api-Token": SECRET, "Cookie": f"a={SECRET}"})
    keeper.run(getattr(client.keys, name)())
    first, second = keeper.server.requests
    assert str(second.url) == url
    assert {"x-api-token"} <= set(first.headers)
    assert SECRET not in str(second.headers.raw) + str(second.url)
    assert not {"authorization", "cookie", "x-zoo", "x-api-token"} & set(second.headers)


def test_nor_back_again(keeper: Driver) -> None:
    keeper.serve(moved("http://evil.example/x"), moved("http://testserver/v1/keys/header"), httpx2.Response(204))
    keeper.run(keeper.client(**KEYS).keys.by_header())
    assert "x-zoo" in keeper.server.requests[0].headers
    assert "x-zoo" not in keeper.server.requests[2].headers


def test_a_redirect_within_the_origin_keeps_credentials_and_body(driver: Driver) -> None:
    driver.serve(moved("/v2/images"), ok())
    driver.create()
    first, second = driver.server.requests
    assert str(second.url) == "http://testserver/v2/images"
    assert second.headers["authorization"] == first.headers["authorization"]
    assert second.body == first.body


def test_auth_does_not_follow_a_redirect_to_another_origin(driver: Driver) -> None:
    driver.serve(moved("http://evil.example/x"), ok())
    driver.create(driver.client(access_token=None, auth=("u", SECRET)))
    assert "authorization" in driver.server.requests[0].headers
    assert "authorization" not in driver.server.requests[1].headers


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x/y"])
def test_a_redirect_to_another_scheme_is_not_followed(driver: Driver, url: str) -> None:
    driver.serve(moved(url))
    with pytest.raises(driver.package.ApiError):
        driver.create()
    assert len(driver.server.requests) == 1


def test_redirects_end(driver: Driver) -> None:
    driver.serve(moved("/again"))
    with pytest.raises(driver.package.ApiError):
        driver.create()
    assert len(driver.server.requests) == 11


def test_a_compressed_bomb_is_refused(driver: Driver) -> None:
    bomb = gzip.compress(b"0" * 10_000_000)
    headers = {"content-encoding": "gzip", "content-type": "application/json"}

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=bomb, headers=headers, request=request)

    driver.serve(answer)
    with pytest.raises(driver.package.ApiError, match="larger than 1000000 bytes"):
        driver.create(driver.client(max_response_bytes=1_000_000))


def test_the_body_of_an_error_is_cut(driver: Driver) -> None:
    driver.serve(httpx2.Response(400, content=b"x" * 5_000_000))
    with pytest.raises(driver.package.BadRequestError) as caught:
        driver.create()
    assert len(caught.value.content) <= 2**20


def test_what_a_server_says_cannot_reach_a_terminal(driver: Driver) -> None:
    driver.serve(failed(400, {"error": {"message": "\x1b[2J\x07bad\r\n\u2028\u202e"}}))
    with pytest.raises(driver.package.BadRequestError) as caught:
        driver.create()
    assert str(caught.value).isprintable()
    assert "bad" in str(caught.value)


def test_the_client_leaves_no_connection_when_it_is_closed_twice(driver: Driver) -> None:
    client = driver.client()
    driver.create(client)
    for _ in range(2):
        driver.wait(client.aclose() if driver.is_async and hasattr(client, "aclose") else client.close())


def test_a_drift_does_not_show_secrets_or_whole_values(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    driver.serve(ok({**OTTER, "created": SECRET}))
    driver.create()
    assert SECRET not in caplog.text


def test_files_are_not_left_open(driver: Driver, tmp_path: Any) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"x")
    driver.serve(httpx2.ConnectError("no"), failed(429), ok())
    driver.run(driver.client().images.create_image_edit(image=path, prompt="hat"))
    assert len(driver.server.requests) == 3


def test_the_users_file_is_not_closed(driver: Driver) -> None:
    file = io.BytesIO(b"x")
    driver.run(driver.client().images.create_image_edit(image=file, prompt="hat"))
    assert not file.closed
