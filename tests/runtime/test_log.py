"""What the logger of a client is told: retries, requests, bodies without secrets, and where it writes."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from shop._runtime.options import RequestOptions
from shop._runtime.redact import redact_body

OK = httpx2.Response(200, json={"created": 1, "data": [{"url": "https://img.example/1.png"}]})
BUSY = httpx2.Response(503, headers={"retry-after": "1.5"})


def messages(caplog: pytest.LogCaptureFixture, level: int) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.name == "shop" and each.levelno == level]


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (BUSY, "createImage: retry 1 of 2 in 1.5 s, because of: 503 Service Unavailable"),
        (httpx2.ConnectError("a\nb"), "createImage: retry 1 of 2 in 0.5 s, because of: NotConnectedError: a\\nb"),
        (httpx2.ReadTimeout(""), "createImage: retry 1 of 2 in 0.5 s, because of: TimedOutError: ReadTimeout"),
    ],
    ids=["status", "connection", "timeout"],
)
def test_a_retry_is_logged_with_its_reason(make: Any, caplog: pytest.LogCaptureFixture, answer: Any, text: str) -> None:
    caplog.set_level(logging.INFO)
    client, _ = make(answer, OK, retry="all")
    client.images.create_image(prompt="x")
    assert messages(caplog, logging.INFO) == [text]


def test_requests_and_all_answers_are_logged(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client, _ = make(BUSY, OK)
    client.images.create_image(prompt="x")
    request = "POST https://api.example.com/v1/images/generations {"
    starts = [request, "503 {", request, "200 {"]
    assert [text.startswith(start) for text, start in zip(messages(caplog, logging.DEBUG), starts, strict=True)]
    assert "sk-secret" not in caplog.text


def test_bodies_are_logged_where_that_is_asked_for(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client, _ = make(httpx2.Response(200, json={"created": 1, "data": [{"url": "u" * 5000}], "token": "hush"}))
    client.images.create_image(prompt="otter")
    assert "otter" not in caplog.text
    options = RequestOptions(body={"api_secret": "hush"})
    client.with_options(log_bodies=True).images.create_image(prompt="otter", request_options=options)
    bodies = [text for text in messages(caplog, logging.DEBUG) if "body: " in text]
    assert bodies[0] == 'request body: {"prompt": "otter", "api_secret": "***"}'
    assert bodies[1].startswith('response body: {"created": 1, "data": [{"url": "uuu')
    assert len(bodies[1]) < 2100
    assert "hush" not in caplog.text


def test_a_body_that_is_a_file_is_only_named(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client, _ = make(log_bodies=True)
    client.images.create_image_edit(image=b"png", prompt="hat")
    assert "request body: <multipart/form-data" in caplog.text


@pytest.mark.parametrize(
    ("content_type", "content", "shown"),
    [
        ("application/json; charset=utf-8", '{"a": [{"password": "p"}]}', '{"a": [{"password": "***"}]}'),
        ("application/problem+json", '{"author": "\u00c5", "token": ["t"]}', '{"author": "\u00c5", "token": "***"}'),
        ("application/json", '{"token": null}', '{"token": null}'),
        ("application/json", '{"max_tokens": 5, "token": 5}', '{"max_tokens": 5, "token": "***"}'),
        ("application/x-ndjson", '{"key": 1}\n{"b": 2}\n', '{"key": "***"}\n{"b": 2}'),
        ("application/x-www-form-urlencoded", "a=1&client_secret=s", "a=1&client_secret=***"),
        ("text/plain", "upstream failed", "upstream failed"),
        ("application/json", '{"password": "p', None),
        ("application/json", "[" * 100_000, None),
        ("application/xml", "<password>p</password>", None),
        ("", "password", None),
    ],
)  # fmt: skip
def test_a_body_is_shown_without_secrets(content_type: str, content: str, shown: str | None) -> None:
    assert redact_body(content.encode(), content_type) == shown


@pytest.mark.parametrize(
    ("value", "handlers", "shown"),
    [
        ("", [], ""),
        ("info", ["_Handler"], " INFO shop: told\n"),
        ("DEBUG", ["_Handler"], " INFO shop: told\n"),
        ("error", ["_Handler"], ""),
        ("loud", ["_Handler"], " WARNING shop: SHOP_LOG is one of debug, info, warning, error, not 'loud'\n"),
    ],
)
def test_the_environment_sets_up_the_logger(
    root: Path, monkeypatch: pytest.MonkeyPatch, value: str, handlers: list[str], shown: str
) -> None:
    monkeypatch.setenv("SHOP_LOG", value)
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r})\n"
        "from shop.client import AsyncClient, Client\n"
        "import logging\n"
        "Client(), AsyncClient(), Client().with_options(strict=True)\n"
        "assert logging.getLogger().handlers == []\n"
        "logger = logging.getLogger('shop')\n"
        "logger.info('told')\n"
        "print([type(each).__name__ for each in logger.handlers])\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == f"{handlers}\n"
    assert run.stderr.endswith(shown)
    assert run.stderr.count("\n") == shown.count("\n")
