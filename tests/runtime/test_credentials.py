"""Credentials: which are sent, where they go, and where they never show."""
# ruff: noqa: S106  # the passwords are none

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from typing import Any

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.errors import ApiError, ApiStatusError, MissingCredentialsError
from shop._runtime.operation import Operation, cookie
from shop._runtime.options import RequestOptions
from shop._runtime.redact import redact_url

from .conftest import IMAGES

OK = httpx2.Response(200, json=IMAGES)
SECRET = "sk-very-secret"  # noqa: S105  # it is not


def sent(make: Any, **options: Any) -> httpx2.Request:
    client, server = make(**options)
    client.images.create_image(prompt="x")
    request: httpx2.Request = server.last
    return request


def test_bearer(make: Any) -> None:
    assert sent(make, access_token=SECRET).headers["authorization"] == f"Bearer {SECRET}"


def test_a_key_in_the_query(make: Any) -> None:
    request = sent(make, access_token=None, api_key="a b&c")
    assert request.url.params["api_key"] == "a b&c"
    assert "authorization" not in request.headers


def test_basic(make: Any) -> None:
    assert sent(make, access_token=None, username="u", password="p").headers["authorization"] == "Basic dTpw"


def test_the_first_alternative_that_is_there(make: Any) -> None:
    request = sent(make, access_token="t", api_key="k", username="u", password="p")
    assert request.headers["authorization"] == "Bearer t"
    assert "api_key" not in request.url.params


def test_the_environment(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_ACCESS_TOKEN", "from-env")
    monkeypatch.setenv("SHOP_BASE_URL", "https://env.example.com/v9/")
    request = sent(make, access_token=None)
    assert request.headers["authorization"] == "Bearer from-env"
    assert str(request.url) == "https://env.example.com/v9/images/generations"
    assert sent(make, access_token="given").headers["authorization"] == "Bearer given"


def test_callables_are_asked_at_every_request(make: Any) -> None:
    tokens = iter(["one", "two"])
    client, server = make(httpx2.Response(429), OK, access_token=lambda: next(tokens))
    client.images.create_image(prompt="x")
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


def test_coroutines_are_awaited_by_the_asynchronous_client(make: Any, make_async: Any) -> None:
    async def token() -> str:
        await asyncio.sleep(0)
        return "async"

    async def run() -> str:
        client, server = make_async(access_token=token)
        await client.images.create_image(prompt="x")
        return str(server.last.headers["authorization"])

    assert asyncio.run(run()) == "Bearer async"
    client, _ = make(access_token=token)
    with pytest.raises(TypeError, match="asynchronous client"):
        client.images.create_image(prompt="x")


def test_missing_credentials(make: Any) -> None:
    client, server = make(access_token=None)
    with pytest.raises(MissingCredentialsError) as caught:
        client.images.create_image(prompt="x")
    assert isinstance(caught.value, ApiError)
    assert "access_token= (environment: SHOP_ACCESS_TOKEN)" in str(caught.value)
    assert "username= and password=" in str(caught.value)
    assert not server.requests


def test_what_stands_in_for_credentials(make: Any) -> None:
    client, server = make(access_token=None)
    client.images.create_image(prompt="x", request_options=RequestOptions(headers={"Authorization": "Mine"}))
    assert server.last.headers["authorization"] == "Mine"
    client.images.create_image(prompt="x", request_options=RequestOptions(query={"api_key": "k"}))
    sent(make, access_token=None, default_headers={"Authorization": "Mine"})
    sent(make, access_token=None, auth=("u", "p"))
    sent(make, access_token=None, default_headers={"Authorization": None})
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=IMAGES))
    client, _ = make(access_token=None, http_client=httpx2.Client(transport=transport, auth=("u", "p")))
    client.images.create_image(prompt="x")


def test_headers_go_before_credentials(make: Any) -> None:
    request = sent(make, access_token=SECRET, default_headers={"authorization": "Mine"})
    assert request.headers.get_list("authorization") == ["Mine"]


def test_operations_may_need_other_credentials_or_none(make: Any) -> None:
    client, server = make(httpx2.Response(204), access_token="t", api_key="k")
    for security, expected in [
        (None, ("Bearer t", None)),
        ((), (None, None)),
        ((("key",),), (None, "k")),
        ((("bearer", "key"),), ("Bearer t", "k")),
        (((), ("key",)), (None, "k")),
        ((("basic",), ()), (None, None)),
    ]:
        operation: Operation[None] = Operation("o", "GET", "/o", security=security)
        client.call_operation(operation)
        assert (server.last.headers.get("authorization"), server.last.url.params.get("api_key")) == expected


def test_own_credentials_go_before_those_of_the_http_client(make: Any) -> None:
    requests: list[httpx2.Request] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=IMAGES)

    http = httpx2.Client(transport=httpx2.MockTransport(handler), auth=("u", "p"))
    make(http_client=http)[0].images.create_image(prompt="x")
    assert requests[0].headers["authorization"] == "Bearer sk-secret"


def test_copies_may_have_other_credentials(make: Any) -> None:
    client, server = make()
    client.with_options(access_token="other").images.create_image(prompt="x")
    assert server.last.headers["authorization"] == "Bearer other"
    client.images.create_image(prompt="x")
    assert server.last.headers["authorization"] == "Bearer sk-secret"
    with pytest.raises(TypeError, match="no option or credential 'acess_token'"):
        client.with_options(acess_token="x")


# Where they never show


def test_nothing_shows_them(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    options = RequestOptions(headers={"X-Api-Key": SECRET, "X-Plain": "plain"}, query={"token": SECRET})
    client, _ = make(httpx2.Response(401, json={"error": {"message": "no"}}), access_token=None, api_key=SECRET)
    shown = [repr(client), str(client), repr(client._config), repr(client._config.credentials), repr(options)]
    shown += [repr(vars(client)), repr(vars(client._config)), repr(vars(client._config.credentials))]
    with pytest.raises(ApiError) as caught:
        client.images.create_image(prompt="x", request_options=options)
    shown += [str(caught.value), repr(caught.value), repr(caught.value.request), repr(vars(caught.value))]
    shown += traceback.format_exception(caught.value)
    shown += [pickle.dumps(caught.value).decode("latin-1"), caplog.text]
    assert not [text for text in shown if SECRET in text]
    assert "X-Plain" in repr(options)
    assert "HTTP Request" in caplog.text
    assert "api_key=***" in caplog.text


def test_the_logger_of_httpx2_gets_one_filter_however_many_clients_there_are(
    make: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("httpx2")
    monkeypatch.setattr(logger, "filters", [])
    caplog.set_level(logging.INFO)
    for _ in range(1000):
        make(access_token=None, api_key=SECRET)
    assert logger.filters == []
    for _ in range(3):
        make(access_token=None, api_key=SECRET)[0].images.create_image(prompt="x")
    (only,) = logger.filters
    assert vars(only) == vars(logging.Filter())  # it remembers nothing


def test_what_others_send_is_logged_as_it_is(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    make()[0].images.create_image(prompt="x")
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(204)))
    http.get("https://else.example/?token=theirs")
    assert "token=theirs" in caplog.text


def test_the_locals_of_a_failure_do_not_show_them(make: Any) -> None:
    client, _ = make(httpx2.ConnectError("x"), access_token=SECRET, max_retries=0)
    try:
        client.images.create_image(prompt="x")
    except Exception as error:  # noqa: BLE001  # whichever
        stack = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert not [line for line in stack.format() if SECRET in line]


def test_a_bad_header_shows_nothing_either(make: Any) -> None:
    client, _ = make(access_token=SECRET)
    with pytest.raises(ValueError, match="X-A") as caught:
        client.images.create_image(prompt="x", request_options=RequestOptions(headers={"X-A": "a\r\nb"}))
    stack = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert not [line for line in stack.format() if SECRET in line]


def test_pickles_do_not_hold_them(make: Any) -> None:
    client, _ = make()
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(RequestOptions(headers={"Authorization": SECRET}))
    options = RequestOptions(timeout=3, headers={"X-Plain": "1"})
    assert pickle.loads(pickle.dumps(options)) == options  # noqa: S301
    response = client.images.create_image_with_http_info(prompt="x")
    assert b"sk-secret" not in pickle.dumps(response)


# Redirects


def redirect(to: str, code: int = 307) -> httpx2.Response:
    return httpx2.Response(code, headers={"location": to})


def test_redirects_of_the_same_origin_keep_credentials(make: Any) -> None:
    client, server = make(redirect("/v2/there"), OK)
    client.images.create_image(prompt="x")
    assert server.last.url == "https://api.example.com/v2/there"
    assert server.last.method == "POST"
    assert server.last.content == b'{"prompt":"x"}'
    assert server.last.headers["authorization"] == "Bearer sk-secret"


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example.com/",
        "http://api.example.com/",
        "https://api.example.com:8443/",
        "//evil.example.com/",
    ],
)
def test_redirects_to_other_origins_carry_no_credential(make: Any, to: str) -> None:
    options = RequestOptions(headers={"X-Api-Key": SECRET, "Cookie": f"a={SECRET}", "X-Custom": SECRET})
    client, server = make(redirect(to), redirect("/again"), OK, auth=("u", SECRET), api_key=SECRET)
    client.images.create_image(prompt="x", request_options=options)
    assert len(server.requests) == 3
    for request in server.requests[1:]:
        assert set(request.headers) <= {
            "host", "accept", "accept-encoding", "connection", "user-agent", "content-type", "content-length"
        }  # fmt: skip
        assert "api_key" not in request.url.params


def test_redirects_that_become_get(make: Any) -> None:
    client, server = make(redirect("/done", 303), OK)
    client.images.create_image(prompt="x")
    assert (server.last.method, server.last.content) == ("GET", b"")


@pytest.mark.parametrize("to", ["file:///etc/passwd", "ftp://example.com/", "data:,x"])
def test_redirects_elsewhere_are_not_followed(make: Any, to: str) -> None:
    client, server = make(redirect(to))
    with pytest.raises(ApiError):
        client.images.create_image(prompt="x")
    assert len(server.requests) == 1


def test_redirects_end(make: Any) -> None:
    client, server = make(redirect("/round"))
    with pytest.raises(ApiStatusError, match="not followed"):
        client.images.create_image(prompt="x")
    assert len(server.requests) == 11


def test_a_body_that_cannot_be_read_again_is_not_redirected(make: Any) -> None:
    client, server = make(redirect("/there"))
    with pytest.raises(ApiStatusError):
        client.images.upload(body=iter([b"x"]))
    assert len(server.requests) == 1


def test_a_cookie_goes_before_that_of_the_server(make: Any) -> None:
    answer = httpx2.Response(200, json=IMAGES, headers={"set-cookie": "sid=server; Path=/"})
    moved = httpx2.Response(307, headers={"location": "/again", "set-cookie": "lb=1; Path=/"})
    client, server = make(answer, moved, OK)
    call: Operation[None] = Operation("o", "GET", "/o", parameters=(cookie("sid"),))
    client.call_operation(call, Arguments(cookies={"sid": "mine"}))
    client.call_operation(call, Arguments(cookies={"sid": "mine"}))
    first, second, again = (request.headers["cookie"] for request in server.requests)
    assert first == second == "sid=mine"
    assert sorted(again.split("; ")) == ["lb=1", "sid=mine"]


def test_all_that_is_missing_of_an_alternative_is_named(make: Any) -> None:
    client, _ = make(access_token=None, username="u")
    with pytest.raises(MissingCredentialsError) as caught:
        client.images.create_image(prompt="x")
    assert str(caught.value).count(", or ") == 2
    assert "username= and password= (environment: SHOP_USERNAME and SHOP_PASSWORD)" in str(caught.value)


def test_what_is_no_credential_is_refused_at_once(make: Any) -> None:
    with pytest.raises(TypeError, match="access_token must be a str"):
        make(access_token=5)
    client, _ = make()
    with pytest.raises(TypeError, match="api_key must be a str"):
        client.with_options(api_key=None)
    client, _ = make(access_token=None, username="a:b", password="c")
    with pytest.raises(ValueError, match="colon"):
        client.images.create_image(prompt="x")


def test_a_key_whose_name_is_encoded_is_hidden_too() -> None:
    assert redact_url("https://a/?pin%5Ba%20b%5D=SECRET&x=1", {"pin[a b]"}) == "https://a/?pin%5Ba%20b%5D=***&x=1"
