"""What the objects of a call look like in a debugger: they say what they are, and show no secret."""

from __future__ import annotations

import gc
import inspect
import json
import traceback
from typing import Any

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.operation import Operation
from shop._runtime.operation import json as json_of
from shop._runtime.options import RequestOptions
from shop._runtime.settings import ApiKey, Basic, OAuth2, Server, Settings
from shop._runtime.synchronous.client import BaseClient

SECRET = "s3cr3t"  # noqa: S105  # it is none
SETTINGS = Settings(
    package="shop",
    servers=(Server("https://api.example.com/v1"),),
    schemes=(
        OAuth2("oauth", token_url="/token", password_url="/user", refresh_url="/renew", scopes=("read",)),  # noqa: S106  # a path
        Basic("basic", "user", "pass_"),
        ApiKey("header", "header", "X-Plain", "header_key"),
        ApiKey("query", "query", "k", "query_key"),
        ApiKey("cookie", "cookie", "c", "cookie_key"),
    ),
    security=(("oauth", "header", "query", "cookie"),),
)
ARGUMENTS = [name for scheme in SETTINGS.schemes for name in scheme.arguments if name != "access_token"]


def operation(*security: str) -> Operation[Any]:
    responses = {"200": json_of(lambda: int)}
    return Operation("getIt", "GET", "/it", responses=responses, security=(security,), scopes={})


class Debugger:
    """Answers requests, and looks meanwhile at all that the frames of the call hold."""

    def __init__(self) -> None:
        self.texts: dict[str, set[str]] = {}

    def look(self) -> None:
        """Remember what each object looks like that the frames on the stack lead to."""
        stack = [frame.frame.f_locals for frame in inspect.stack()]
        values: list[Any] = [value for variables in stack for value in variables.values()]
        seen: set[int] = set()
        while values:
            value = values.pop()
            is_ours = type(value).__module__.startswith("shop.")
            if id(value) in seen or not (is_ours or isinstance(value, dict | list | tuple)):
                continue
            seen.add(id(value))
            values += gc.get_referents(value)
            if is_ours:
                self.texts.setdefault(type(value).__name__, set()).add(repr(value))

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request."""
        self.look()
        if request.url.path != "/v1/it":
            return httpx2.Response(200, json={"access_token": SECRET, "refresh_token": SECRET, "expires_in": 60})
        return httpx2.Response(200, json={"secret": SECRET}, headers={"x-token": SECRET})


@pytest.fixture(scope="module")
def texts() -> dict[str, set[str]]:
    debugger = Debugger()
    client = BaseClient(
        SETTINGS,
        {name: f"{SECRET}-{name}" for name in ARGUMENTS},
        http_client=httpx2.Client(transport=httpx2.MockTransport(debugger.answer)),
        auth=("u", SECRET),
        default_headers={"x-plain": SECRET, "x-shown": "shown"},
        default_query={"k": SECRET, "page": 7},
        on_drift=lambda _: debugger.look(),
    )
    options = RequestOptions(headers={"authorization": SECRET, "x-shown": "shown"}, query={"api_key": SECRET})
    names = {"query": {"k": SECRET}, "headers": {"x-k": SECRET}, "cookies": {"c": SECRET}}
    arguments = Arguments(**names)
    for security in (("oauth", "header", "query", "cookie"), ("basic",)):
        for given in (arguments, arguments._replace(options=options)):
            client.call_operation(operation(*security), given)
    return debugger.texts


def test_a_client_whose_arguments_are_wrong_can_be_shown() -> None:
    with pytest.raises(ValueError, match="max_retries") as caught:
        BaseClient(SETTINGS, {"basic": SECRET}, max_retries=-1)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    assert "self = BaseClient()" in "".join(shown)


def test_no_secret_is_shown(texts: dict[str, set[str]]) -> None:
    assert SECRET not in json.dumps({name: sorted(shown) for name, shown in texts.items()})


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (
            "Call",
            "operation='getIt', request=RequestInfo(method='GET', url='https://api.example.com/v1/it?k=***&page=7",
        ),
        ("Config", "package='shop', base_url='https://api.example.com/v1', credentials=Credentials("),
        ("Config", "headers={'x-plain': '***', 'x-shown': 'shown'}, query='k=***&page=7'"),
        ("Credentials", "header_key=Secret(***)"),
        ("Exchange", "scheme='oauth', request=RequestInfo(method='POST', url='https://api.example.com/"),
        ("Grant", "headers=['authorization', 'x-plain'], query=['k'], cookies=['c'], tokens=(Token("),
        ("Outcome", "operation='getIt', status_code=200, media_type='application/json', expected='json', bytes=19"),
        ("Prepared", "method='GET', url='https://api.example.com/v1/it', query=['k', 'page', 'k'], headers=['accept"),
        ("RequestOptions", "RequestOptions(headers=['authorization', 'x-shown'], query=['api_key'])"),
        ("TokenRequest", "fields=['grant_type', 'refresh_token'"),
        ("TokenSpec", "grant_type=GrantType(name='refresh_token'"),
    ],
)
def test_what_an_object_is(texts: dict[str, set[str]], kind: str, facts: str) -> None:
    assert any(facts in shown for shown in texts[kind]), texts[kind]
