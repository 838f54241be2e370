"""OAuth 2 by client credentials: tokens fetched once, renewed in time, shared, and never shown."""
# ruff: noqa: S105, S106  # the secrets are none

from __future__ import annotations

import asyncio
import base64
import logging
import pickle
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.asynchronous.client import BaseAsyncClient
from shop._runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    AuthenticationError,
    MissingCredentialsError,
    TokenRequestError,
)
from shop._runtime.operation import Operation
from shop._runtime.options import DEFAULT_OPTIONS, RequestOptions
from shop._runtime.settings import ApiKey, OAuth2, Server, Settings
from shop._runtime.synchronous.client import BaseClient

from .conftest import Waits, set_timing

SECRET = "s3cr3t/+ä"
TOKEN_URL = "https://auth.example.com/token"
SCHEME = OAuth2("oauth", token_url=TOKEN_URL, scopes=("read", "write"))
CLIENT = {"client_id": "me:x", "client_secret": SECRET}

GET: Operation[None] = Operation("get", "GET", "/things")
READ: Operation[None] = Operation("read", "GET", "/things", security=(("oauth",),), scopes={"oauth": ("read",)})
ADMIN: Operation[None] = Operation("admin", "GET", "/things", security=(("oauth",),), scopes={"oauth": ("admin",)})
KEY: Operation[None] = Operation("key", "GET", "/things", security=(("key",),))
BOTH: Operation[None] = Operation("both", "GET", "/things", security=(("oauth", "key"),))


class Issuer:
    """A token endpoint and an API that takes its tokens."""

    def __init__(self) -> None:
        self.issued = 0
        self.valid: set[str] = set()
        self.tokens: list[httpx2.Request] = []
        self.calls: list[httpx2.Request] = []
        self.more: dict[str, Any] = {"expires_in": 3600}
        self.answers: list[httpx2.Response | Exception] = []
        self.delay = 0.0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer."""
        if "token" not in request.url.path:
            self.calls.append(request)
            token = request.headers.get("authorization", "").removeprefix("Bearer ")
            return httpx2.Response(204 if token in self.valid or token == "given" else 401)
        self.tokens.append(request)
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        time.sleep(self.delay)
        self.issued += 1
        token = f"token-{self.issued}"
        self.valid.add(token)
        return httpx2.Response(200, json={"access_token": token, "token_type": "Bearer", **self.more})

    async def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Answer, after the others had a chance to ask."""
        if "token" in request.url.path:
            await asyncio.sleep(0.01)
        return self(request)

    @property
    def forms(self) -> list[dict[str, list[str]]]:
        """What was asked for."""
        return [parse_qs(request.content.decode()) for request in self.tokens]

    @property
    def sent(self) -> list[str | None]:
        """The tokens that the API got."""
        return [request.headers.get("authorization") for request in self.calls]


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


def settings(scheme: OAuth2 = SCHEME) -> Settings:
    return Settings(
        package="shop",
        servers=(Server("https://api.example.com/v1"),),
        schemes=(scheme, ApiKey("key", "header", "X-Key", argument="api_key")),
        security=(("oauth",),),
    )


def client(issuer: Issuer, waits: Waits, scheme: OAuth2 = SCHEME, **options: Any) -> BaseClient:
    names = ("access_token", "client_id", "client_secret", "api_key")
    given = {name: options.pop(name, CLIENT.get(name)) for name in names}
    options.setdefault("http_client", httpx2.Client(transport=httpx2.MockTransport(issuer)))
    made = BaseClient(settings(scheme), given, **options)
    set_timing(made, waits)
    return made


def async_client(issuer: Issuer, waits: Waits, **options: Any) -> BaseAsyncClient:
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(issuer.answer))
    made = BaseAsyncClient(settings(), {**CLIENT, **options}, http_client=http)
    set_timing(made, waits)
    return made


def call(made: BaseClient, operation: Operation[None] = GET, options: RequestOptions = DEFAULT_OPTIONS) -> None:
    made.call_operation(operation, Arguments(options=options))


def test_the_request_for_a_token(issuer: Issuer, waits: Waits) -> None:
    call(client(issuer, waits))
    [request] = issuer.tokens
    assert (request.method, str(request.url)) == ("POST", TOKEN_URL)
    assert issuer.forms == [{"grant_type": ["client_credentials"], "scope": ["read write"]}]
    pair = base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).decode()
    assert pair == "me%3Ax:s3cr3t%2F%2B%C3%A4"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert issuer.sent == ["Bearer token-1"]


def test_nothing_but_the_client_s_credentials_goes_to_the_token_endpoint(issuer: Issuer, waits: Waits) -> None:
    http = httpx2.Client(
        transport=httpx2.MockTransport(issuer), auth=("u", "p"), headers={"X-Mine": "1"}, params={"mine": "1"}
    )
    made = client(issuer, waits, http_client=http, api_key="k", default_headers={"X-Other": "1"})
    call(made, BOTH)
    assert set(issuer.tokens[0].headers) == {
        "host", "accept", "authorization", "content-type", "content-length", "user-agent"
    }  # fmt: skip
    assert not issuer.tokens[0].url.query
    assert issuer.calls[0].headers["x-key"] == "k"


def test_a_token_is_kept_until_shortly_before_its_end(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits)
    call(made)
    waits.seconds += 3569
    call(made)
    assert issuer.issued == 1
    waits.seconds += 1
    call(made)
    assert issuer.sent == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


@pytest.mark.parametrize(
    ("life", "kept", "ended"),
    [("60", 29, 31), (20, 9, 11), (None, 10**9, None), ("soon", 10**9, None), (True, 10**9, None), (-5, None, 0)],
)
def test_times_of_life(issuer: Issuer, waits: Waits, life: object, kept: int | None, ended: int | None) -> None:
    issuer.more = {"expires_in": life}
    made = client(issuer, waits)
    call(made)
    start = waits.seconds
    if kept is not None:
        waits.seconds = start + kept
        call(made)
        assert issuer.issued == 1
    if ended is not None:
        waits.seconds = start + ended
        call(made)
        assert issuer.issued == 2


def test_copies_share_the_tokens(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits)
    call(made)
    call(made.with_options(timeout=3))
    call(made.with_options(api_key="k"))
    assert issuer.issued == 1
    call(made.with_options(client_id="other"))
    assert issuer.issued == 2
    call(made.with_options(access_token="given"))
    assert issuer.sent[-1] == "Bearer given"


def test_scopes_are_those_of_the_operation(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits)
    call(made, READ)
    call(made, ADMIN)
    call(made)
    call(made, READ)
    assert [form.get("scope") for form in issuer.forms] == [["read"], ["admin"], ["read write"]]


def test_a_token_with_more_scopes_will_do(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits)
    call(made)
    call(made, READ)
    assert issuer.issued == 1


def test_a_given_token_goes_first(issuer: Issuer, waits: Waits, monkeypatch: pytest.MonkeyPatch) -> None:
    call(client(issuer, waits, access_token="given"))
    assert not issuer.tokens
    monkeypatch.setenv("SHOP_ACCESS_TOKEN", "given")
    call(client(issuer, waits, client_id=None, client_secret=None))
    assert not issuer.tokens
    call(client(issuer, waits))  # what is said goes before the environment
    assert issuer.issued == 1


def test_the_environment(issuer: Issuer, waits: Waits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_CLIENT_ID", "id")
    monkeypatch.setenv("SHOP_CLIENT_SECRET", "secret")
    call(client(issuer, waits, client_id=None, client_secret=None))
    assert issuer.tokens[0].headers["authorization"] == f"Basic {base64.b64encode(b'id:secret').decode()}"


def test_callables(issuer: Issuer, waits: Waits) -> None:
    call(client(issuer, waits, client_id=lambda: "id", client_secret=lambda: "secret"))
    assert issuer.tokens[0].headers["authorization"] == f"Basic {base64.b64encode(b'id:secret').decode()}"


def test_missing_credentials(issuer: Issuer, waits: Waits) -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        call(client(issuer, waits, client_secret=None))
    assert "access_token= (environment: SHOP_ACCESS_TOKEN) or client_id= and client_secret=" in str(caught.value)
    assert not issuer.tokens


def test_no_token_is_fetched_that_is_not_sent(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits, api_key="k")
    call(made, GET, RequestOptions(headers={"Authorization": "Bearer given"}))
    with pytest.raises(AuthenticationError):
        call(made, KEY)
    assert not issuer.tokens


# A refused token


def test_a_refused_token_is_renewed_once(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits, max_retries=0)
    call(made)
    issuer.valid.clear()
    call(made)
    assert issuer.sent == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]
    assert not waits.slept


def test_a_second_refusal_is_the_answer(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits)
    issuer.valid = type("Nothing", (set,), {"add": lambda *_: None})()
    with pytest.raises(AuthenticationError) as caught:
        call(made)
    assert not isinstance(caught.value, TokenRequestError)
    assert (len(issuer.calls), issuer.issued) == (2, 2)


def test_a_given_token_is_not_renewed(issuer: Issuer, waits: Waits) -> None:
    with pytest.raises(AuthenticationError):
        call(client(issuer, waits, access_token="wrong"))
    assert (len(issuer.calls), len(issuer.tokens)) == (1, 0)


# Threads and tasks


def test_threads_share_one_fetch(issuer: Issuer, waits: Waits) -> None:
    issuer.delay = 0.05
    made = client(issuer, waits)
    gate = threading.Barrier(8)

    def run(_: int) -> None:
        gate.wait()
        call(made)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(run, range(8)))
    assert (issuer.issued, len(issuer.calls)) == (1, 8)


def test_threads_renew_a_refused_token_once(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits)
    call(made)
    issuer.valid.clear()
    issuer.delay = 0.05
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: call(made), range(8)))
    assert issuer.issued == 2


def test_tasks_share_one_fetch_also_in_another_loop(issuer: Issuer, waits: Waits) -> None:
    made = async_client(issuer, waits)

    async def run() -> None:
        await asyncio.gather(*(made.call_operation(GET) for _ in range(8)))

    asyncio.run(run())
    assert (issuer.issued, len(issuer.calls)) == (1, 8)
    issuer.valid.clear()
    asyncio.run(run())
    assert issuer.issued == 2
    waits.seconds += 4000
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(asyncio.run, [run(), run()]))
    assert issuer.issued in (3, 4)


def test_a_cancelled_task_does_not_keep_others_from_a_token(issuer: Issuer, waits: Waits) -> None:
    made = async_client(issuer, waits)

    async def run() -> None:
        first = asyncio.create_task(made.call_operation(GET))
        others = [asyncio.create_task(made.call_operation(GET)) for _ in range(3)]
        await asyncio.sleep(0.001)
        first.cancel()
        await asyncio.gather(*others)
        with pytest.raises(asyncio.CancelledError):
            await first

    asyncio.run(run())
    assert issuer.issued == 1


def test_coroutines_are_awaited(issuer: Issuer, waits: Waits) -> None:
    async def secret() -> str:
        await asyncio.sleep(0)
        return "secret"

    made = async_client(issuer, waits, client_id="id", client_secret=secret)
    asyncio.run(made.call_operation(GET))
    assert issuer.tokens[0].headers["authorization"] == f"Basic {base64.b64encode(b'id:secret').decode()}"


def test_a_synchronous_client_inside_a_task(issuer: Issuer, waits: Waits) -> None:
    made, other = client(issuer, waits), async_client(issuer, waits)

    async def run() -> None:
        await asyncio.gather(*(other.call_operation(GET) for _ in range(3)))
        call(made)
        await asyncio.gather(*(asyncio.to_thread(call, made) for _ in range(3)))

    asyncio.run(asyncio.wait_for(run(), 10))
    assert issuer.issued == 2


def test_a_deadline_holds_for_those_who_wait_for_a_token(issuer: Issuer, waits: Waits) -> None:
    made = async_client(issuer, waits)

    async def run() -> None:
        first = asyncio.create_task(made.call_operation(GET))
        await asyncio.sleep(0)
        with pytest.raises(ApiTimeoutError):
            await made.call_operation(GET, Arguments(options=RequestOptions(deadline=0.001)))
        await first

    asyncio.run(run())


# What goes wrong


def test_an_error_of_the_token_endpoint(issuer: Issuer, waits: Waits) -> None:
    answer = {"error": "invalid_client", "error_description": f"{SECRET} is wrong\x1b[31m"}
    issuer.answers = [httpx2.Response(400, json=answer), httpx2.Response(401, text="no")]
    made = client(issuer, waits)
    with pytest.raises(TokenRequestError) as caught:
        call(made)
    assert str(caught.value) == (
        "No access token for oauth: the token endpoint answered 400 - invalid_client: *** is wrong\\x1b[31m (get)"
    )
    assert caught.value.status_code == 400
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), TokenRequestError)  # noqa: S301
    with pytest.raises(TokenRequestError, match=r"answered 401 \(get\)$"):
        call(made)
    call(made)
    assert len(issuer.calls) == 1


def test_the_same_for_tasks(issuer: Issuer, waits: Waits) -> None:
    issuer.answers = [httpx2.Response(503), httpx2.Response(400, json={"error": "invalid_scope"})]
    made = async_client(issuer, waits)
    with pytest.raises(TokenRequestError, match="invalid_scope"):
        asyncio.run(made.call_operation(GET))
    assert waits.slept == [0.5]


def test_passing_errors_are_retried(issuer: Issuer, waits: Waits) -> None:
    issuer.answers = [httpx2.ConnectError("x"), httpx2.Response(503)]
    call(client(issuer, waits))
    assert (len(issuer.tokens), waits.slept) == (3, [0.5, 1.0])
    issuer.answers = [httpx2.ConnectError("x")] * 3
    with pytest.raises(ApiConnectionError):
        call(client(issuer, waits))
    assert len(issuer.tokens) == 6


def test_a_deadline_holds_for_the_token_too(issuer: Issuer, waits: Waits) -> None:
    issuer.answers = [httpx2.Response(503, headers={"retry-after": "60"})]
    with pytest.raises(ApiTimeoutError):
        call(client(issuer, waits), GET, RequestOptions(deadline=5))
    assert len(issuer.tokens) == 1


def test_no_redirect_is_followed(issuer: Issuer, waits: Waits) -> None:
    issuer.answers = [httpx2.Response(307, headers={"location": "https://evil.example.com/token"})]
    with pytest.raises(TokenRequestError, match="307"):
        call(client(issuer, waits))
    assert len(issuer.tokens) == 1


def locals_shown(error: BaseException) -> list[str]:
    """Return the traceback with the values of the variables, but for those of the test itself."""
    inner = error.__traceback__.tb_next if error.__traceback__ else None
    return list(traceback.TracebackException(type(error), error, inner, capture_locals=True).format())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"access_token": 1}',
        b'{"access_token": "shown", "token_type": "mac"}',
        b'{"access_token": "shown\\n"}',
        b"\xff",
        b"[" * 100_000,
        b'{"access_token": "shown", "x": "' + b"x" * 2**20 + b'"}',
    ],
)
def test_answers_that_hold_no_token(issuer: Issuer, waits: Waits, content: bytes) -> None:
    issuer.answers = [httpx2.Response(200, content=content)]
    with pytest.raises(TokenRequestError) as caught:
        call(client(issuer, waits))
    assert "shown" not in "".join(locals_shown(caught.value))


# Where tokens come from


@pytest.mark.parametrize(
    ("base_url", "url", "expected"),
    [
        ("https://h.example/v1", "token", "https://h.example/v1/token"),
        ("https://h.example/v1", "/token", "https://h.example/token"),
        ("http://h.example", "/token", "http://h.example/token"),
        ("http://127.0.0.1:8080", "/token", "http://127.0.0.1:8080/token"),
        ("https://h.example", "http://localhost:1/token", "http://localhost:1/token"),
        ("http://h.example", TOKEN_URL, TOKEN_URL),
        ("https://h.example", "http://h.example/token", None),
        ("http://127.0.0.1", "http://h.example/token", None),
        ("https://h.example", "http://127.evil.example/token", None),
        ("https://h.example", "https://u:p@h.example/token", None),
        ("https://h.example", "file:///token", None),
    ],
)
def test_token_urls(issuer: Issuer, waits: Waits, base_url: str, url: str, expected: str | None) -> None:
    made = client(issuer, waits, SCHEME._replace(token_url=url), base_url=base_url)
    if expected is None:
        with pytest.raises(ValueError, match="the token URL of oauth must be https://"):
            call(made)
        assert not issuer.tokens
    else:
        call(made)
        assert str(issuer.tokens[0].url) == expected


def test_secrets_are_not_shown(issuer: Issuer, waits: Waits, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    made = client(issuer, waits)
    call(made)
    credentials = made._config.credentials
    shown = [repr(made), repr(vars(made)), repr(vars(credentials)), repr(vars(credentials.tokens)), caplog.text]
    issuer.answers = [httpx2.Response(400), httpx2.ConnectError("x")]
    for operation in (ADMIN, ADMIN):
        with pytest.raises((TokenRequestError, ApiConnectionError)) as caught:
            call(made.with_options(max_retries=0), operation)
        shown += locals_shown(caught.value)
        shown += [pickle.dumps(caught.value).decode("latin-1")]
    basic = issuer.tokens[0].headers["authorization"].removeprefix("Basic ")
    hidden = ("s3cr3t", "token-1", basic)
    assert not [text for text in shown if any(each in text for each in hidden)]
    assert "POST" in caplog.text
