"""The arguments that a configuration gives to a client: names, environment, defaults, and where they are sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.stainless import imported, place, recorder, run_with, told
from support.tiny import OK, document

SCHEMES = {
    "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "User": {"type": "http", "scheme": "basic"},
}
SPEC = {
    **document(
        paths={
            "/files": {
                "get": {"operationId": "listFiles", "responses": OK},
                "post": {"operationId": "createFile", "responses": OK},
            }
        },
        components={"securitySchemes": SCHEMES},
    ),
    "security": [{"Key": []}, {"User": []}],
    "servers": [{"url": "https://old.test"}],
}
OPTIONS: dict[str, Any] = {
    "door": {"type": "string", "auth": {"security_scheme": "Key"}, "read_env": "ACME_DOOR"},
    "login": {"type": "string", "nullable": True, "auth": {"security_scheme": "User", "role": "username"}},
    "pin": {"type": "string", "nullable": True, "auth": {"security_scheme": "User", "role": "password"}},
    "org": {
        "type": "string",
        "nullable": True,
        "read_env": "ACME_ORG",
        "send_in_header": "X-Org",
        "description": "Who pays.",
    },
    "level": {"type": "integer", "default": 3, "send_as_query_param": "level"},
    "region": {"type": "string", "default": "eu", "server_variable": "region"},
    "fast": {"type": "boolean", "nullable": True, "read_env": "ACME_FAST"},
}
SETTINGS = {
    "organization": {"name": "acme-files"},
    "targets": {"python": {"package_name": "acme_args"}},
    "client_settings": {
        "opts": OPTIONS,
        "default_headers": {"X-Version": "2"},
        "default_timeout": "PT2M",
        "default_retries": {"max_retries": 5, "initial_delay_seconds": 1, "max_delay_seconds": 3},
        "idempotency": {"header": "X-Once"},
    },
    "environments": {"live": "https://{region}.acme.test/v1", "test": "https://test.acme.test/v1"},
    "resources": {"files": {"methods": {"list": "get /files", "create": "post /files"}}},
}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Return the package, imported."""
    folder = tmp_path_factory.mktemp("acme")
    result = run_with(folder, SPEC, SETTINGS)
    assert not told(result, "stainless-value", "stainless-key", "stainless-unused")
    with imported(folder, result, "acme_args") as package:
        yield package


def sent(acme: Any, method: str = "list", change: dict[str, Any] | None = None, **arguments: Any) -> Any:
    """Return the one request of a call."""
    requests: list[Any] = []

    client = acme.AcmeFiles(middleware=[recorder("acme_args", requests)], **arguments)
    if change:
        client = client.with_options(**change)
    getattr(client.files, method)()
    [request] = requests
    return request


def test_arguments_are_sent(acme: Any) -> None:
    request = sent(acme, door="s", org="o", region="us")
    assert request.url == "https://us.acme.test/v1/files?level=3"
    assert {name: request.headers.get(name) for name in ("x-key", "x-org", "x-version")} == {
        "x-key": "s",
        "x-org": "o",
        "x-version": "2",
    }


def test_the_environment_and_defaults_stand_in(acme: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_DOOR", "from outside")
    monkeypatch.setenv("ACME_ORG", "own")
    monkeypatch.setenv("ACME_FAST", "true")
    client = acme.AcmeFiles()
    assert (client.org, client.level, client.region, client.fast) == ("own", 3, "eu", True)
    request = sent(acme)
    assert (request.headers["x-key"], request.headers["x-org"]) == ("from outside", "own")
    monkeypatch.setenv("ACME_FAST", "maybe")
    with pytest.raises(ValueError, match="ACME_FAST in the environment must be of the type boolean"):
        acme.AcmeFiles()


def test_what_is_missing_is_said(acme: Any) -> None:
    with pytest.raises(acme.MissingCredentialsError, match="pass door=, or set ACME_DOOR in the environment"):
        acme.AcmeFiles()
    with pytest.raises(TypeError, match="level must be of the type integer, not str"):
        acme.AcmeFiles(door="s", level="three")


def test_other_credentials_have_their_names(acme: Any) -> None:
    request = sent(acme, change={"login": "me", "pin": "1"}, auth=lambda each: each)
    assert request.headers["authorization"].startswith("Basic ")


def test_options_can_be_changed(acme: Any) -> None:
    request = sent(acme, change={"org": "other", "environment": "test"}, door="s", org="o")
    assert request.headers["x-org"] == "other"
    assert request.url == "https://test.acme.test/v1/files?level=3"
    kept = sent(acme, change={"org": None}, door="s", org="o")  # as in published SDKs
    assert kept.headers["x-org"] == "o"


def test_environments(acme: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sent(acme, door="s", environment="test").url.startswith("https://test.acme.test/v1/")
    monkeypatch.setenv("ACME_FILES_BASE_URL", "https://elsewhere.test")
    assert sent(acme, door="s").url.startswith("https://elsewhere.test/files")


def test_defaults(acme: Any) -> None:
    client = acme.AcmeFiles(door="s")
    assert (client.max_retries, client.timeout.read, client.timeout.connect) == (5, 120.0, 5.0)
    assert (client.retry.first_wait, client.retry.longest_wait, client.retry.requests) == (1.0, 3.0, "safe")
    assert len(sent(acme, "create", door="s").headers["x-once"]) > 20
    assert "x-once" not in sent(acme, door="s").headers


@pytest.mark.parametrize(
    ("settings", "line", "words"),
    [
        ({"client_settings": {"opts": {"key": {"typ": "string"}}}}, 4, "did you mean `type`?"),
        ({"client_settings": {"opts": {"key": {"type": "text"}}}}, 4, "`type` must be one of"),
        ({"client_settings": {"opts": {"key": {"type": "integer", "default": "a"}}}}, 5, "of the type integer"),
        ({"client_settings": {"opts": {"key": {"auth": {"security_scheme": "Kay"}}}}}, 5, "did you mean `Key`?"),
        (
            {"client_settings": {"opts": {"key": {"auth": {"security_scheme": "Key", "role": "username"}}}}},
            3,
            "takes no username",
        ),
        (
            {"client_settings": {"opts": {"timeout": {"type": "string"}}}},
            3,
            "every client has an argument of that name",
        ),
        ({"client_settings": {"opts": ["key"]}}, 2, "`opts` must be a table"),
        ({"client_settings": {"opts": {"1": {}}}}, 3, "a name that an argument in Python can have"),
        ({"client_settings": {"default_timeout": "soon"}}, 2, "must be seconds, in milliseconds or as PT1M"),
        ({"client_settings": {"default_headers": {"A b": "c"}}}, 2, "must be a table of headers and texts"),
        ({"client_settings": {"default_retries": {"max_retries": -1}}}, 3, "must be a whole number"),
        ({"client_settings": 7}, 1, "`client_settings` must be a table"),
        ({"environments": {"live": "acme.test"}}, 2, "a URL that begins with https:// or http://"),
        ({"environments": ["https://acme.test"]}, 1, "`environments` must be a table"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, settings: dict[str, Any], line: int, words: str) -> None:
    result = run_with(tmp_path, SPEC, settings)
    found = [
        each for each in told(result, "stainless-value", "stainless-key") if words in f"{each.message} {each.help}"
    ]
    assert place(found[0]) == ("stainless.yml", line)
