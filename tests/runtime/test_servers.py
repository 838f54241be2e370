"""Servers: the one that was chosen, those that operations have for themselves, and the URL that goes before all."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from shop._runtime.operation import Operation
from shop._runtime.settings import Server, Settings, Variable
from shop._runtime.synchronous.client import BaseClient

REGION = {"region": Variable("eu", ("eu", "us")), "base": Variable("v1")}
SERVERS = (
    Server("https://{region}.example.com/{base}", "Production", REGION),
    Server("https://test.example.com", "For tests.", name="test"),
    Server("/relative", "here"),
)
SHOP = Settings(package="shop", servers=SERVERS, operation_variables=("host",))

THINGS: Operation[None] = Operation("things", "GET", "/things")


def operation(*servers: Server) -> Operation[None]:
    return Operation("files", "GET", "/files", servers=servers)


def client(settings: Settings = SHOP, **options: Any) -> tuple[BaseClient, list[str]]:
    """Return a client and the URLs that it sends to."""
    sent: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(str(request.url))
        return httpx2.Response(204)

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    return BaseClient(settings, {}, http_client=http, **options), sent


def sent_to(own: Operation[None] = THINGS, settings: Settings = SHOP, **options: Any) -> str:
    made, sent = client(settings, **options)
    made.call_operation(own)
    return sent[0]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, "https://eu.example.com/v1"),
        ({"server": 1}, "https://test.example.com"),
        ({"server": "test"}, "https://test.example.com"),
        ({"server": "For tests."}, "https://test.example.com"),
        ({"server": "https://test.example.com"}, "https://test.example.com"),
        ({"server_variables": {"region": "us"}}, "https://us.example.com/v1"),
        ({"server_variables": {"base": "v2/beta"}}, "https://eu.example.com/v2/beta"),
        ({"server": 1, "server_variables": {"region": "us"}}, "https://test.example.com"),
        ({"base_url": "http://localhost:1/x/"}, "http://localhost:1/x"),
        ({"base_url": "http://localhost:1", "server": "test"}, "http://localhost:1"),
    ],
)
def test_what_is_chosen_is_where_requests_go(options: dict[str, Any], expected: str) -> None:
    assert sent_to(**options) == f"{expected}/things"


@pytest.mark.parametrize(
    "options",
    [
        {"server": 3},
        {"server": -1},
        {"server": "?"},
        {"server": "here"},
        {"server_variables": {"region": "moon"}},
        {"server_variables": {"regoin": "eu"}},
    ],
)
def test_what_cannot_be_chosen_is_refused_at_once(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="server"):
        client(**options)


def test_a_variable_is_text() -> None:
    with pytest.raises(TypeError, match="'base' is text"):
        client(server_variables={"base": 2})


def test_the_environment_goes_before_the_choice_of_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_BASE_URL", "http://localhost:1")
    assert sent_to(server="test") == "http://localhost:1/things"


@pytest.mark.parametrize("servers", [(), (Server("/v1"),), (Server(""),), (Server("//host/v1"),)])
def test_a_document_that_names_no_host_wants_a_base_url(servers: tuple[Server, ...]) -> None:
    settings = Settings(package="shop", servers=servers)
    with pytest.raises(ValueError, match="pass base_url="):
        client(settings)
    assert sent_to(settings=settings, base_url="https://a.example.com") == "https://a.example.com/things"


def test_a_variable_without_a_default_must_be_given() -> None:
    settings = Settings(
        package="shop", servers=(Server("https://{tenant}.example.com", variables={"tenant": Variable()}),)
    )
    with pytest.raises(ValueError, match=r"needs server_variables=\{'tenant'"):
        client(settings)
    assert sent_to(settings=settings, server_variables={"tenant": "a"}) == "https://a.example.com/things"


@pytest.mark.parametrize("tenant", ["evil.com/", "evil.com?", "evil.com#", "user@evil.com", "evil.com\\", "a b"])
def test_a_variable_within_the_host_does_not_change_what_follows(tenant: str) -> None:
    settings = Settings(
        package="shop", servers=(Server("https://{tenant}.example.com", variables={"tenant": Variable()}),)
    )
    with pytest.raises(ValueError, match="'tenant' stands in the name of a host"):
        client(settings, server_variables={"tenant": tenant})


# Servers of operations

FILES = Server("https://files.example.com/v2/")
UPLOAD = Server("https://{host}.example.com", variables={"host": Variable("up")})


def test_an_operation_may_have_its_own_server() -> None:
    assert sent_to(operation(FILES)) == "https://files.example.com/v2/files"
    assert sent_to(operation(UPLOAD)) == "https://up.example.com/files"
    assert sent_to(operation(UPLOAD), server_variables={"host": "other"}) == "https://other.example.com/files"
    assert sent_to(operation(Server("/v2"))) == "https://eu.example.com/v2/files"


def test_of_several_own_servers_it_is_that_of_the_same_name_or_place() -> None:
    named = operation(Server("https://a.example.com", name="test"), Server("https://b.example.com", "Production"))
    assert sent_to(named) == "https://b.example.com/files"
    assert sent_to(named, server="test") == "https://a.example.com/files"
    unnamed = operation(*(Server(f"https://{name}.example.com") for name in "abc"))
    assert sent_to(unnamed) == "https://a.example.com/files"
    assert sent_to(unnamed, server=1) == "https://b.example.com/files"


def test_who_has_chosen_another_server_is_not_sent_to_the_usual_one() -> None:
    made, sent = client(server="test")
    with pytest.raises(ValueError, match="servers of its own, and none for the server https://test"):
        made.call_operation(operation(FILES))
    assert sent == []


def test_a_relative_own_server_is_below_the_chosen_one() -> None:
    assert sent_to(operation(Server("/v2")), server="test").startswith("https://test")
    assert sent_to(operation(Server("/v2")), server="test").endswith("/v2/files")


def test_a_default_that_is_not_offered_is_used_nevertheless() -> None:
    variables = {"stage": Variable("dev", ("a", "b"))}
    settings = Settings(package="shop", servers=(Server("https://a.example.com/{stage}", variables=variables),))
    assert sent_to(settings=settings) == "https://a.example.com/dev/things"
    with pytest.raises(ValueError, match="one of a, b"):
        client(settings, server_variables={"stage": "c"})


@pytest.mark.parametrize("value", ["..", "../..", "%2e%2e"])
def test_a_variable_leads_no_way_up(value: str) -> None:
    variables = {"tenant": Variable("a")}
    settings = Settings(package="shop", servers=(Server("https://a.example.com/x/{tenant}", variables=variables),))
    with pytest.raises(ValueError, match="segments"):
        client(settings, server_variables={"tenant": value})


def test_a_base_url_goes_before_the_servers_of_operations() -> None:
    assert sent_to(operation(FILES), base_url="http://localhost:1/") == "http://localhost:1/files"


def test_no_server_is_needed_where_every_operation_has_its_own() -> None:
    settings = Settings(package="shop", servers=(Server("/"),), every_operation_has_a_server=True)
    made, sent = client(settings)
    made.call_operation(operation(FILES))
    assert sent == ["https://files.example.com/v2/files"]
    assert made.base_url == ""


# Copies


def test_a_copy_may_be_of_another_server() -> None:
    made, sent = client(server_variables={"region": "us"})
    copies = [
        made.with_options(server="test"),
        made.with_options(server_variables={"base": "v2"}),
        made.with_options(base_url="http://localhost:1"),
        made.with_options(base_url="http://localhost:1").with_options(server_variables={"base": "v2"}),
        made.with_options(base_url="http://localhost:1").with_options(server=0),
        made,
    ]
    for each in copies:
        each.call_operation(THINGS)
    assert [url.removesuffix("/things") for url in sent] == [
        "https://test.example.com",
        "https://us.example.com/v2",
        "http://localhost:1",
        "http://localhost:1",
        "https://us.example.com/v1",
        "https://us.example.com/v1",
    ]
    with pytest.raises(ValueError, match="there is no server"):
        made.with_options(server="nowhere")
