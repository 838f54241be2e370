"""Which requests are sent again: what is idempotent as before, a POST only where nothing was done (RFC 9110, 9.2.2)."""

from __future__ import annotations

import asyncio
import contextlib
import pickle
import re
import ssl
from typing import Any

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.errors import ApiConnectionError, ApiError, ApiStatusError
from shop._runtime.operation import IdempotencyKey, Operation
from shop._runtime.options import RequestOptions
from shop._runtime.retry_policy import RetryPolicy, policy_of

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
    assert policy_of("safe").repeats(method)


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
    with pytest.raises(ValueError, match=r'retry must be "safe", "all" or a RetryPolicy, not \'never\''):
        make(retry="never")
    client, _ = make()
    with pytest.raises(ValueError, match="retry must be"):
        client.with_options(retry="none")
    with pytest.raises(ValueError, match=r'^retry must be "safe"'):
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


STATUSES = RetryPolicy(statuses={418, 503})


@pytest.mark.parametrize(
    ("policy", "method", "status", "sent"),
    [
        (STATUSES, "GET", 418, 3),
        (STATUSES, "GET", 500, 1),
        (STATUSES, "GET", 429, 1),
        (STATUSES, "POST", 418, 1),
        (STATUSES, "POST", 503, 1),
        (RetryPolicy(requests="all", statuses=[418]), "POST", 418, 3),
        (RetryPolicy(), "GET", 500, 3),
        (RetryPolicy(), "POST", 500, 1),
        (RetryPolicy(statuses=()), "GET", 500, 1),
    ],
)
def test_a_policy_says_after_which_statuses(
    make: Any, policy: RetryPolicy, method: str, status: int, sent: int
) -> None:
    ways: list[tuple[dict[str, Any], dict[str, Any]]] = [
        ({"retry": policy}, {}),
        ({}, {"request_options": {"retry": policy}}),
    ]
    for options, call in ways:
        client, server = make(httpx2.Response(status), **options)
        with pytest.raises(ApiError):
            client.request(method, "/x", **call)
        assert len(server.requests) == sent


def test_a_policy_says_how_long_to_wait(make: Any, waits: Any) -> None:
    policy = RetryPolicy(first_wait=2, longest_wait=3, longest_retry_after=5)
    client, server = make(httpx2.Response(500), retry=policy, max_retries=3)
    with pytest.raises(ApiError):
        client.get("/x")
    first, *others = waits.slept
    assert 1.5 <= first <= 2
    assert all(2.25 <= wait <= 3 for wait in others)
    client, server = make(httpx2.Response(500, headers={"retry-after": "6"}), retry=policy)
    with pytest.raises(ApiError):
        client.get("/x")
    assert len(server.requests) == 1


def test_a_budget_is_for_all_calls_of_a_minute(make: Any, waits: Any) -> None:
    client, server = make(httpx2.Response(500), retry=RetryPolicy(budget=3))
    for _ in range(4):
        with pytest.raises(ApiError):
            client.with_options(timeout=1).get("/x")
    assert len(server.requests) == 4 + 3
    waits.seconds += 61
    with pytest.raises(ApiError):
        client.get("/x")
    assert len(server.requests) == 4 + 3 + 1 + 2


def test_a_header_counts_the_retries(make: Any) -> None:
    client, server = make(httpx2.Response(500), retry=RetryPolicy(count_header="X-Retry-Count"))
    with pytest.raises(ApiError):
        client.get("/x")
    assert [request.headers["x-retry-count"] for request in server.requests] == ["0", "1", "2"]
    client, server = make(httpx2.Response(200, json={}))
    client.get("/x")
    assert "x-retry-count" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"requests": "some"}, ValueError),
        ({"first_wait": -1}, ValueError),
        ({"longest_wait": "3"}, TypeError),
        ({"longest_retry_after": float("inf")}, ValueError),
        ({"first_wait": True}, TypeError),
        ({"statuses": [99]}, ValueError),
        ({"statuses": ["500"]}, ValueError),
        ({"budget": 1.5}, TypeError),
        ({"budget": -1}, ValueError),
        ({"statuses": 503}, TypeError),
        ({"count_header": "a b"}, ValueError),
        ({"count_header": "a\r\nX: y"}, ValueError),
        ({"count_header": "Authorization"}, ValueError),
    ],
)
def test_a_policy_that_is_none_is_refused(options: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error, match=next(iter(options))):
        RetryPolicy(**options)


def test_a_policy_is_read_back_and_compared(make: Any) -> None:
    policy = RetryPolicy(budget=3)
    client, _ = make(httpx2.Response(200), retry=policy)
    assert client.retry is policy
    assert client.with_options(retry="all").retry == "all"
    assert policy == RetryPolicy(budget=3)
    assert pickle.loads(pickle.dumps(policy)) == policy  # noqa: S301
    with pytest.raises(ValueError, match="RetryPolicy"):
        client.with_options(retry="never")
