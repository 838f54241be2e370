"""Which requests are sent again: what is idempotent as before, a POST only where nothing was done (RFC 9110, 9.2.2)."""

from __future__ import annotations

import asyncio
import contextlib
import re
import ssl
from typing import Any

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.errors import ApiConnectionError, ApiStatusError
from shop._runtime.operation import IdempotencyKey, Operation
from shop._runtime.options import RequestOptions
from shop._runtime.sending.retry import is_repeatable

from .conftest import IMAGES

OK = httpx2.Response(200, json=IMAGES)
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def status(code: int, **headers: str) -> httpx2.Response:
    return httpx2.Response(code, headers={name.replace("_", "-"): value for name, value in headers.items()})


NOT_SENT = [httpx2.ConnectError("x"), httpx2.ConnectTimeout("x"), httpx2.PoolTimeout("x")]
PERHAPS_DONE = [
    httpx2.ReadError("x"),
    httpx2.ReadTimeout("x"),
    httpx2.WriteError("x"),
    httpx2.WriteTimeout("x"),
    httpx2.RemoteProtocolError("x"),
]
REFUSED = [
    status(408),
    status(429),
    status(429, retry_after="1"),
    status(503, retry_after="1"),
    status(500, x_should_retry="true"),
    status(400, x_should_retry="true"),
]
FAILED = [status(409), status(500), status(502), status(503), status(504), status(408, x_should_retry="false")]
LATER = status(503, retry_after="200")
"""What asks to stay away longer than a client waits."""


def tries(call: Any, server: Any) -> int:
    server.requests.clear()
    with contextlib.suppress(ApiStatusError, ApiConnectionError):
        call()
    return len(server.requests)


def operation(method: str, key: IdempotencyKey | None = None) -> Operation[None]:
    return Operation("act", method, "/act", idempotency_key=key)


@pytest.mark.parametrize("method", ["POST", "PATCH", "LINK"])
@pytest.mark.parametrize("answer", [*NOT_SENT, *REFUSED], ids=repr)
def test_a_post_is_sent_again_where_nothing_was_done(make: Any, method: str, answer: Any) -> None:
    client, server = make(answer)
    assert tries(lambda: client.call_operation(operation(method)), server) == 3


@pytest.mark.parametrize("method", ["POST", "PATCH", "LINK"])
@pytest.mark.parametrize("answer", [*PERHAPS_DONE, *FAILED, LATER], ids=repr)
def test_and_nowhere_else(make: Any, method: str, answer: Any) -> None:
    client, server = make(answer)
    assert tries(lambda: client.call_operation(operation(method)), server) == 1


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"])
def test_what_is_idempotent_is_sent_again_as_ever(make: Any, method: str) -> None:
    for answer in (*NOT_SENT, *PERHAPS_DONE, *REFUSED, *FAILED[:-1]):
        client, server = make(answer)
        assert tries(lambda client=client: client.call_operation(operation(method)), server) == 3
    assert is_repeatable(method, "safe")


def test_three_who_may_say_that_all_is_sent_again(make: Any) -> None:
    client, server = make(httpx2.ReadTimeout("x"), retry="all")
    assert client.retry == "all"
    assert tries(lambda: client.call_operation(operation("POST")), server) == 3
    safe = client.with_options(retry="safe")
    assert safe.retry == "safe"
    assert tries(lambda: safe.call_operation(operation("POST")), server) == 1
    for options in (RequestOptions(retry="all"), {"retry": "all"}):
        assert tries(lambda o=options: safe.images.create_image(prompt="x", request_options=o), server) == 3
    for options in (RequestOptions(retry="safe"), {"retry": "safe"}):
        assert tries(lambda o=options: client.images.create_image(prompt="x", request_options=o), server) == 1
    assert tries(lambda: safe.images.create_image(prompt="x", request_options={"retry": None}), server) == 1


def test_another_word_is_refused(make: Any) -> None:
    with pytest.raises(ValueError, match=r'retry must be "safe" or "all", not \'never\''):
        make(retry="never")
    client, _ = make()
    with pytest.raises(ValueError, match="retry must be"):
        client.with_options(retry="none")
    with pytest.raises(ValueError, match=r'^retry must be "safe" or "all"'):
        RequestOptions(retry="no")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r'request_options\["retry"\]: must be "safe"'):
        client.images.create_image(prompt="x", request_options={"retry": "no"})
    with pytest.raises(TypeError, match=r'request_options\["retry"\]: must be text'):
        client.images.create_image(prompt="x", request_options={"retry": 1})


@pytest.mark.parametrize("name", ["Idempotency-Key", "x-idempotency-key", "Repeatability-Request-ID"])
def test_a_key_of_the_callers_own_is_enough(make: Any, name: str) -> None:
    client, server = make(httpx2.ReadTimeout("x"))
    options = RequestOptions(headers={name: "mine"})
    assert tries(lambda: client.images.create_image(prompt="x", request_options=options), server) == 3
    assert {request.headers[name] for request in server.requests} == {"mine"}
    options = RequestOptions(idempotency_key="mine")
    assert tries(lambda: client.images.create_image(prompt="x", request_options=options), server) == 3


def test_a_declared_key_is_made_for_each_call_and_kept(make: Any, make_async: Any) -> None:
    keyed = operation("POST", IdempotencyKey("X-Idempotency-Key"))
    client, server = make(status(500))
    made = set()
    for _ in range(2):
        assert tries(lambda: client.call_operation(keyed), server) == 3
        [key] = {request.headers["x-idempotency-key"] for request in server.requests}
        assert UUID.fullmatch(key)
        made.add(key)
    assert len(made) == 2
    asynchronous, server = make_async(status(500))
    assert tries(lambda: asyncio.run(asynchronous.call_operation(keyed)), server) == 3
    assert len({request.headers["x-idempotency-key"] for request in server.requests}) == 1


def test_what_the_caller_gives_stays_and_what_is_taken_away_is_not_made(make: Any) -> None:
    keyed = operation("POST", IdempotencyKey("X-Idempotency-Key"))
    client, server = make(status(500))
    for given in (
        Arguments(headers={"X-Idempotency-Key": "mine"}),
        Arguments(options=RequestOptions(idempotency_key="mine")),
        Arguments(options=RequestOptions(headers={"x-idempotency-key": "mine"})),
    ):
        assert tries(lambda g=given: client.call_operation(keyed, g), server) == 3
        assert [request.headers.get_list("x-idempotency-key") for request in server.requests] == [["mine"]] * 3
        assert "idempotency-key" not in server.last.headers
    removed = Arguments(options=RequestOptions(headers={"X-Idempotency-Key": None}))
    assert tries(lambda: client.call_operation(keyed, removed), server) == 1
    assert "x-idempotency-key" not in server.last.headers


def test_repeatable_requests_say_when_they_were_first_sent(make: Any) -> None:
    keyed = operation("POST", IdempotencyKey("Repeatability-Request-ID", first_sent="Repeatability-First-Sent"))
    client, server = make(status(500))
    assert tries(lambda: client.call_operation(keyed), server) == 3
    assert {request.headers["repeatability-first-sent"] for request in server.requests} == {
        "Thu, 01 Jan 1970 00:00:00 GMT"
    }
    assert len({request.headers["repeatability-request-id"] for request in server.requests}) == 1


@pytest.mark.parametrize("code", [301, 302, 303])
def test_a_post_that_became_a_get_was_carried_out(make: Any, code: int) -> None:
    moved = status(code, location="/elsewhere")
    for then in (status(503, retry_after="1"), httpx2.ConnectError("x")):
        client, server = make(moved, then)
        assert tries(lambda client=client: client.call_operation(operation("POST")), server) == 2
    client, server = make(status(307, location="/elsewhere"), status(429))
    assert tries(lambda: client.call_operation(operation("POST")), server) == 4


@pytest.mark.parametrize("policy", ["safe", "all"])
def test_a_certificate_that_is_not_trusted_is_final(make: Any, policy: str) -> None:
    error = httpx2.ConnectError("certificate verify failed")
    error.__cause__ = ssl.SSLCertVerificationError("certificate verify failed")
    client, server = make(error, retry=policy)
    assert tries(lambda: client.images.create_image(prompt="x"), server) == 1
    assert tries(lambda: client.images.list_runs("t"), server) == 1
