"""OAuth 2 for users: tokens by a name and a password, and by what renews a token."""
# ruff: noqa: S106  # the secrets are none

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from shop._runtime.asynchronous.client import BaseAsyncClient
from shop._runtime.errors import ApiError, AuthenticationError, MissingCredentialsError, TokenRequestError
from shop._runtime.operation import Operation
from shop._runtime.settings import Http, OAuth2, Server, Settings
from shop._runtime.synchronous.client import BaseClient

from .conftest import Waits, set_timing

USER = OAuth2("user", password_url="https://auth.example.com/token", scopes=("read",))
CODE = OAuth2("code", refresh_url="https://auth.example.com/refresh", scopes=("read",))
NAMES = ("access_token", "refresh_token", "username", "password", "client_id", "client_secret")
SECRETS = {"username": "ada@x", "password": "pass/w+rd", "refresh_token": "renew/me"}
GET: Operation[None] = Operation("get", "GET", "/things")


class Issuer:
    """Gives tokens that are good until they are taken away; each comes with what renews it once."""

    def __init__(self) -> None:
        self.asked: list[dict[str, str]] = []
        self.requests: list[httpx2.Request] = []
        self.sent: list[str] = []
        self.good: set[str] = set()
        self.renewing = {"renew/me"}
        self.rotates = True
        self.delay = 0.0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer."""
        if request.url.host == "api.example.com":
            token = request.headers["authorization"].removeprefix("Bearer ")
            self.sent.append(token)
            return httpx2.Response(204 if token in self.good else 401)
        time.sleep(self.delay)
        form = dict(parse_qsl(request.content.decode()))
        self.asked.append(form)
        self.requests.append(request)
        renewed = form.get("refresh_token")
        if form["grant_type"] == "refresh_token" and renewed not in self.renewing:
            told = {"error": "invalid_grant", "error_description": f"{renewed} and {form.get('password')} are none"}
            return httpx2.Response(400, json=told)
        number = len(self.asked)
        answer: dict[str, Any] = {"access_token": f"token-{number}", "token_type": "bearer", "expires_in": 3600}
        self.good.add(f"token-{number}")
        if self.rotates:
            self.renewing = {f"renew-{number}"}
            answer["refresh_token"] = f"renew-{number}"
        return httpx2.Response(200, json=answer)

    async def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Answer, after the others had a chance to ask."""
        await asyncio.sleep(0.01)
        return self(request)

    @property
    def grants(self) -> list[str]:
        """What was asked with."""
        return [form["grant_type"] for form in self.asked]


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


def settings(scheme: OAuth2) -> Settings:
    servers = (Server("https://api.example.com"),)
    return Settings(package="shop", servers=servers, schemes=(scheme,), security=((scheme.id,),))


def client(issuer: Issuer, waits: Waits, scheme: OAuth2, **given: Any) -> BaseClient:
    http = httpx2.Client(transport=httpx2.MockTransport(issuer))
    made = BaseClient(settings(scheme), {name: given.get(name) for name in NAMES}, http_client=http)
    set_timing(made, waits)
    return made


def by_password(issuer: Issuer, waits: Waits, **more: Any) -> BaseClient:
    return client(issuer, waits, USER, username=SECRETS["username"], password=SECRETS["password"], **more)


def call(made: BaseClient) -> None:
    made.call_operation(GET)


def test_a_token_for_a_name_and_a_password(issuer: Issuer, waits: Waits) -> None:
    made = by_password(issuer, waits)
    call(made)
    call(made)
    [form] = issuer.asked
    assert form == {"grant_type": "password", "username": "ada@x", "password": "pass/w+rd", "scope": "read"}
    assert "authorization" not in issuer.requests[0].headers
    assert str(issuer.requests[0].url) == "https://auth.example.com/token"
    assert issuer.sent == ["token-1", "token-1"]


def test_the_client_says_who_it_is_where_it_was_told(issuer: Issuer, waits: Waits) -> None:
    call(by_password(issuer, waits, client_id="app", client_secret="s"))
    assert issuer.requests[0].headers["authorization"] == "Basic YXBwOnM="
    call(by_password(issuer, waits, client_id="app"))
    assert issuer.asked[1]["client_id"] == "app"
    assert "authorization" not in issuer.requests[1].headers


def test_a_token_that_ends_is_renewed_without_the_password(issuer: Issuer, waits: Waits) -> None:
    made = by_password(issuer, waits)
    call(made)
    waits.seconds += 3600
    call(made)
    waits.seconds += 3600
    call(made)
    assert issuer.asked[1:] == [
        {"grant_type": "refresh_token", "refresh_token": "renew-1"},
        {"grant_type": "refresh_token", "refresh_token": "renew-2"},
    ]
    assert issuer.sent == ["token-1", "token-2", "token-3"]


def test_a_refused_token_is_renewed_too(issuer: Issuer, waits: Waits) -> None:
    made = by_password(issuer, waits)
    call(made)
    issuer.good.clear()
    call(made)
    assert issuer.grants == ["password", "refresh_token"]
    assert issuer.sent == ["token-1", "token-1", "token-2"]


def test_where_renewing_is_refused_the_password_is_asked_with_again(issuer: Issuer, waits: Waits) -> None:
    made = by_password(issuer, waits)
    call(made)
    waits.seconds += 3600
    issuer.renewing.clear()
    call(made)
    assert issuer.grants == ["password", "refresh_token", "password"]
    assert issuer.sent == ["token-1", "token-3"]


def test_where_nothing_renews_a_token_the_password_is_asked_with_again(issuer: Issuer, waits: Waits) -> None:
    issuer.rotates = False
    made = by_password(issuer, waits)
    call(made)
    waits.seconds += 3600
    call(made)
    assert issuer.grants == ["password", "password"]


def test_a_token_from_what_renews_it(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits, CODE, refresh_token="renew/me", client_id="app")
    call(made)
    waits.seconds += 3600
    call(made)
    assert str(issuer.requests[0].url) == "https://auth.example.com/refresh"
    assert issuer.asked == [
        {"grant_type": "refresh_token", "refresh_token": "renew/me", "client_id": "app"},
        {"grant_type": "refresh_token", "refresh_token": "renew-1", "client_id": "app"},
    ]


def test_a_given_token_is_used_until_it_is_refused(issuer: Issuer, waits: Waits) -> None:
    issuer.good.add("given")
    made = client(issuer, waits, CODE, access_token="given", refresh_token="renew/me")
    call(made)
    assert (issuer.sent, issuer.asked) == (["given"], [])
    issuer.good.clear()
    call(made)
    call(made)
    assert issuer.sent == ["given", "given", "token-1", "token-1"]
    issuer.good.add("other")
    call(made.with_options(access_token="other"))
    assert issuer.sent[-1] == "other"


def test_what_renews_no_longer_is_not_asked_with_twice(issuer: Issuer, waits: Waits) -> None:
    issuer.rotates = False
    made = client(issuer, waits, CODE, refresh_token="renew/me")
    call(made)
    waits.seconds += 3600
    issuer.renewing.clear()
    with pytest.raises(TokenRequestError, match="invalid_grant"):
        call(made)
    assert len(issuer.asked) == 2


def test_a_token_of_the_user_s_own_function_is_the_user_s_to_renew(issuer: Issuer, waits: Waits) -> None:
    made = client(issuer, waits, CODE, access_token=lambda: "mine", refresh_token="renew/me")
    with pytest.raises(AuthenticationError):
        call(made)
    assert issuer.asked == []


def test_missing_credentials(issuer: Issuer, waits: Waits) -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        call(client(issuer, waits, USER, username="ada@x"))
    assert "or username= and password= (environment: SHOP_USERNAME and SHOP_PASSWORD)" in str(caught.value)


def test_threads_renew_once(issuer: Issuer, waits: Waits) -> None:
    made = by_password(issuer, waits)
    call(made)
    issuer.good.clear()
    issuer.delay = 0.05
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: call(made), range(8)))
    assert issuer.grants == ["password", "refresh_token"]


def test_tasks_renew_once(issuer: Issuer, waits: Waits) -> None:
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(issuer.answer))
    given = {"username": SECRETS["username"], "password": SECRETS["password"]}
    made = BaseAsyncClient(settings(USER), given, http_client=http)
    set_timing(made, waits)

    async def run() -> None:
        for _ in range(2):
            await asyncio.gather(*(made.call_operation(GET) for _ in range(8)))
            waits.seconds += 3600
        issuer.renewing.clear()
        await made.call_operation(GET)

    asyncio.run(run())
    assert issuer.grants == ["password", "refresh_token", "refresh_token", "password"]


def test_secrets_are_not_shown(issuer: Issuer, waits: Waits, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    issuer.renewing.clear()
    made = client(issuer, waits, CODE, refresh_token="renew/me")
    with pytest.raises(TokenRequestError) as caught:
        call(made)
    stack = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = [str(caught.value), repr(made), repr(vars(made._config.credentials)), caplog.text, *stack.format()]
    assert "*** and None are none" in str(caught.value)
    assert not [text for text in shown if "renew/me" in text]


def test_other_schemes_of_http() -> None:
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers["authorization"])
        return httpx2.Response(204)

    servers, schemes = (Server("https://api.example.com"),), (Http("hoba", "HOBA"),)
    hoba = Settings(package="shop", servers=servers, schemes=schemes, security=(("hoba",),))
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    call(BaseClient(hoba, {"credentials": 'result="x"'}, http_client=http))
    call(BaseClient(hoba, {}, http_client=http, auth=("u", "p")))
    assert seen == ['HOBA result="x"', "Basic dTpw"]
    with pytest.raises(ApiError):
        call(BaseClient(hoba, {}, http_client=http))
