"""The contract of the client (client.md, section 5): retries, timeouts, deadlines, errors, uploads, paths."""

from __future__ import annotations

import email.utils
import io
import itertools
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx2
import pytest

from support.driver import Driver
from support.server import Server, failed, ok
from support.wire import multipart

CAT = {"kind": "Cat", "name": "Tom", "born": "2020-02-29"}


# Retries


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_these_statuses_are_sent_again_twice(driver: Driver, status: int) -> None:
    driver.serve(failed(status))
    with pytest.raises(driver.package.ApiStatusError):
        driver.create(driver.client(retry="all"))
    assert len(driver.server.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 410, 422])
def test_these_are_not(driver: Driver, status: int) -> None:
    driver.serve(failed(status))
    with pytest.raises(driver.package.ApiStatusError):
        driver.create()
    assert len(driver.server.requests) == 1


TRANSIENT = [
    httpx2.ConnectError("no"),
    httpx2.ReadError("no"),
    httpx2.RemoteProtocolError("no"),
    httpx2.ReadTimeout("no"),
]


@pytest.mark.parametrize("error", TRANSIENT, ids=lambda error: type(error).__name__)
def test_broken_connections_and_timeouts_are_sent_again(driver: Driver, error: Exception) -> None:
    driver.serve(error, error, ok())
    assert driver.create(driver.client(retry="all")).created == 1589478378
    assert driver.clock.waits == [0.5, 1.0]


@pytest.mark.parametrize(("header", "status", "requests"), [("true", 400, 3), ("false", 500, 1), ("perhaps", 429, 3)])
def test_the_server_has_the_last_word(driver: Driver, header: str, status: int, requests: int) -> None:
    driver.serve(failed(status, x_should_retry=header))
    with pytest.raises(driver.package.ApiStatusError):
        driver.create()
    assert len(driver.server.requests) == requests


WAITS: dict[str, tuple[dict[str, str], float]] = {
    "milliseconds win": ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
    "fractions of milliseconds": ({"retry_after_ms": "0.5"}, 0.0005),
    "seconds": ({"retry_after": "7"}, 7.0),
    "fractions of seconds": ({"retry_after": "1.5"}, 1.5),
    "the longest": ({"retry_after": "120"}, 120.0),
    "zero is no wait of the server": ({"retry_after": "0"}, 0.5),
    "below zero": ({"retry_after": "-1"}, 0.5),
    "not a number": ({"retry_after": "nan"}, 0.5),
    "garbage": ({"retry_after": "soon"}, 0.5),
    "a day that is none": ({"retry_after": "Fri, 99 Abc 2024 99:99:99 GMT"}, 0.5),
    "the past": ({"retry_after": "Fri, 01 Jan 1999 00:00:00 GMT"}, 0.5),
}


@pytest.mark.parametrize("name", WAITS)
def test_the_wait_is_what_the_server_asks(driver: Driver, name: str) -> None:
    headers, wait = WAITS[name]
    driver.serve(failed(429, **headers), ok())
    driver.create()
    assert driver.clock.waits == [wait]


def test_the_wait_may_be_a_date(driver: Driver) -> None:
    date = email.utils.formatdate(driver.clock.epoch + 30, usegmt=True)
    driver.serve(failed(503, retry_after=date), ok())
    driver.create()
    assert driver.clock.waits == [30.0]


@pytest.mark.parametrize("headers", [{"retry_after": "120.5"}, {"retry_after": "1e9"}, {"retry_after_ms": "130000"}])
def test_beyond_two_minutes_there_is_no_retry(driver: Driver, headers: dict[str, str]) -> None:
    driver.serve(failed(429, **headers))
    with pytest.raises(driver.package.RateLimitError):
        driver.create()
    assert (len(driver.server.requests), driver.clock.waits) == (1, [])


@pytest.mark.parametrize(("chance", "factor"), [(0.0, 1.0), (1.0, 0.75), (0.5, 0.875)])
def test_otherwise_it_doubles_up_to_eight_seconds(driver: Driver, chance: float, factor: float) -> None:
    driver.clock.chance = chance
    driver.serve(failed(500))
    with pytest.raises(driver.package.InternalServerError):
        driver.create(driver.client(max_retries=6, retry="all"))
    assert driver.clock.waits == [factor * wait for wait in (0.5, 1, 2, 4, 8, 8)]


def test_an_idempotency_key_is_the_same_at_every_retry(driver: Driver) -> None:
    driver.serve(failed(500), failed(500), ok())
    driver.create(request_options=driver.package.RequestOptions(idempotency_key="one"))
    assert [seen.headers["idempotency-key"] for seen in driver.server.requests] == ["one"] * 3


def test_a_call_decides_on_its_own_retries(driver: Driver) -> None:
    driver.serve(failed(500))
    with pytest.raises(driver.package.InternalServerError):
        driver.create(request_options=driver.package.RequestOptions(max_retries=0))
    assert len(driver.server.requests) == 1


class Pipe(io.RawIOBase):
    """A file that cannot be rewound."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read some bytes."""
        return self._content.readinto(buffer)


def test_a_body_that_cannot_be_sent_again_is_not(driver: Driver) -> None:
    driver.serve(failed(500))
    with pytest.raises(driver.package.InternalServerError):
        driver.run(driver.client().images.create_image_edit(image=Pipe(b"bytes"), prompt="hat"))
    assert len(driver.server.requests) == 1
    assert multipart(driver.server.request)[1]["content"] == b"bytes"


def test_an_open_file_is_sent_from_where_it_stands_at_every_retry(driver: Driver) -> None:
    file = io.BytesIO(b"skipped|sent")
    file.seek(8)
    driver.serve(failed(429), ok())
    driver.run(driver.client().images.create_image_edit(image=file, prompt="hat"))
    assert [multipart(seen)[1]["content"] for seen in driver.server.requests] == [b"sent", b"sent"]


# Timeouts and deadlines


def test_the_timeouts_are_600_seconds_and_5_for_the_connection(driver: Driver) -> None:
    driver.create()
    assert driver.server.request.timeout == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


def test_timeouts_are_told_to_the_client_or_the_call(driver: Driver) -> None:
    client = driver.client(timeout=driver.package.Timeout(9, connect=1))
    options = [None, {"timeout": 3}, {"timeout": None}]
    for given in options:
        driver.create(client, request_options=driver.package.RequestOptions(**given) if given else None)
    sent = [(seen.timeout["connect"], seen.timeout["read"]) for seen in driver.server.requests]
    assert sent == [(1, 9), (3, 3), (None, None)]


def test_the_timeout_of_the_users_own_httpx2_client_is_kept(driver: Driver) -> None:
    driver.create(driver.client(http_client=driver.http(timeout=11)))
    assert set(driver.server.request.timeout.values()) == {11}


def test_a_deadline_ends_the_retries(driver: Driver) -> None:
    driver.serve(failed(500))
    with pytest.raises(driver.package.InternalServerError):
        driver.create(
            driver.client(max_retries=9, retry="all"), request_options=driver.package.RequestOptions(deadline=2)
        )
    assert driver.clock.waits == [0.5, 1.0]
    assert [seen.timeout["read"] for seen in driver.server.requests] == [2.0, 1.5, 0.5]


def test_a_deadline_that_has_passed_is_a_timeout(driver: Driver) -> None:
    def slow(request: httpx2.Request) -> httpx2.Response:
        driver.clock.seconds += 5
        raise httpx2.ReadTimeout("slow", request=request)

    driver.serve(slow)
    with pytest.raises(driver.package.ApiTimeoutError):
        driver.create(request_options=driver.package.RequestOptions(deadline=2))
    assert len(driver.server.requests) == 1


# Errors

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    418: "ApiStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    599: "InternalServerError",
}


@pytest.mark.parametrize("status", CLASSES)
def test_a_status_has_its_error(driver: Driver, status: int) -> None:
    driver.serve(failed(status))
    with pytest.raises(driver.package.ApiError) as caught:
        driver.create(driver.client(max_retries=0))
    error = caught.value
    assert type(error) is getattr(driver.package, CLASSES[status])
    assert isinstance(error, driver.package.ApiStatusError)
    assert (error.status_code, error.request_id) == (status, f"req_{status}")
    assert error.body["error"]["message"] == "boom"
    assert error.headers["x-request-id"] == f"req_{status}"
    assert (error.request.method, error.message) == ("POST", f"Error code: {status} - boom")


def test_the_tree_of_errors(driver: Driver) -> None:
    package = driver.package
    assert issubclass(package.ApiTimeoutError, package.ApiConnectionError)
    assert issubclass(package.ApiConnectionError, package.ApiError)
    assert issubclass(package.ApiStatusError, package.ApiError)
    assert issubclass(package.ResponseValidationError, package.ApiError)
    assert not issubclass(package.ApiStatusError, package.ApiConnectionError)


def test_connection_errors_and_timeouts_are_ours(driver: Driver) -> None:
    driver.serve(httpx2.ConnectError("refused"))
    with pytest.raises(driver.package.ApiConnectionError, match="refused") as caught:
        driver.create()
    assert not isinstance(caught.value, driver.package.ApiTimeoutError)
    assert (caught.value.status_code, caught.value.request.method) == (None, "POST")
    assert type(caught.value.__cause__).__name__ == "NotConnectedError"
    driver.serve(httpx2.ConnectTimeout("slow"))
    with pytest.raises(driver.package.ApiTimeoutError):
        driver.create()


def test_the_body_of_an_error_has_the_type_that_the_document_gives(keeper: Driver) -> None:
    keeper.serve(failed(404, {"code": "gone", "message": "no such animal"}))
    with pytest.raises(keeper.package.NotFoundError, match="no such animal") as caught:
        keeper.run(keeper.client().animals.get_animal("1"))
    assert type(caught.value.body) is keeper.package.Problem
    assert caught.value.body.code == "gone"


def test_the_message_never_holds_the_whole_body(driver: Driver) -> None:
    driver.serve(failed(400, {"error": {"message": "long " * 10_000, "leak": "in-the-body"}}))
    with pytest.raises(driver.package.BadRequestError) as caught:
        driver.create()
    assert len(str(caught.value)) < 300
    assert "in-the-body" not in str(caught.value)


Raise = Callable[[Driver], None]


def no_credentials(driver: Driver) -> None:
    """Call without a key."""
    driver.create(driver.client(access_token=None))


def broken_json(driver: Driver) -> None:
    """Read half a body."""
    driver.serve(httpx2.Response(200, content=b'{"a', headers={"content-type": "application/json"}))
    driver.create()


def too_large(driver: Driver) -> None:
    """Read more than the client takes."""
    driver.create(driver.client(max_response_bytes=10))


def invalid(driver: Driver) -> None:
    """Read what a strict client refuses."""
    driver.serve(ok({"created": "never"}))
    driver.create(driver.client(strict=True))


def answered(*answers: Any) -> Raise:
    """Return what calls a server of these answers."""

    def call(driver: Driver) -> None:
        driver.serve(*answers)
        driver.create(driver.client(max_retries=0))

    return call


def raised(name: str, **response: Any) -> Raise:
    """Return what raises an error that no operation of the images document comes to."""

    def call(driver: Driver) -> None:
        raise getattr(driver.package, name)("no", **response)

    return call


PICKLED: dict[str, Raise] = {
    "ApiResponseError": raised("ApiResponseError", status_code=400, headers={}),
    "TokenRequestError": raised("TokenRequestError", status_code=400, headers={}),
    "OperationFailedError": raised("OperationFailedError", status_code=200, headers={}, body={"status": "failed"}),
    "OperationOriginError": raised("OperationOriginError"),
    "StreamError": raised("StreamError", status_code=200, headers={}, body={"error": {"code": "full"}}),
    "WebhookVerificationError": raised("WebhookVerificationError"),
    "PaginationLoopError": raised("PaginationLoopError"),
    "PaginationOriginError": raised("PaginationOriginError"),
    **{name: answered(failed(status)) for status, name in CLASSES.items()},
    "ApiConnectionError": answered(httpx2.ConnectError("refused")),
    "ApiTimeoutError": answered(httpx2.ReadTimeout("slow")),
    "MissingCredentialsError": no_credentials,
    "ResponseDecodeError": broken_json,
    "ResponseTooLargeError": too_large,
    "ResponseValidationError": invalid,
}


@pytest.mark.parametrize("name", PICKLED)
def test_every_error_can_be_pickled(driver: Driver, name: str) -> None:
    with pytest.raises(driver.package.ApiError) as caught:
        PICKLED[name](driver)
    error = caught.value
    assert type(error).__name__ == name
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301  # our own
        assert type(again) is type(error)
        for attribute in ("args", "message", "status_code", "request_id", "body", "headers", "request"):
            assert getattr(again, attribute) == getattr(error, attribute), attribute
    assert b"sk-test" not in pickle.dumps(error)


def test_every_error_of_the_package_is_among_the_pickled(driver: Driver) -> None:
    package = driver.package
    names = {name for name in package.__all__ if name.endswith("Error") and name != "ApiError"}
    assert names - set(PICKLED) == set()


# Uploads

UPLOADS: dict[str, tuple[Any, str, str]] = {
    "bytes": (b"x", "upload", "application/octet-stream"),
    "bytearray": (bytearray(b"x"), "upload", "application/octet-stream"),
    "memoryview": (memoryview(b"x"), "upload", "application/octet-stream"),
    "open file": (lambda: io.BytesIO(b"x"), "upload", "application/octet-stream"),
    "name and bytes": (("a.png", b"x"), "a.png", "image/png"),
    "no name": ((None, b"x"), "upload", "application/octet-stream"),
    "name, bytes and type": (("a.png", b"x", "image/x-odd"), "a.png", "image/x-odd"),
    "name and file": (lambda: ("a.jpg", io.BytesIO(b"x")), "a.jpg", "image/jpeg"),
    "a name beyond ASCII": (("ä.png", b"x"), "ä.png", "image/png"),
}


@pytest.mark.parametrize("form", UPLOADS)
def test_a_file_is_given_in_every_form(driver: Driver, form: str) -> None:
    value, filename, content_type = UPLOADS[form]
    given = value() if callable(value) else value
    driver.run(driver.client().images.create_image_edit(image=given, prompt="hat"))
    text, file = multipart(driver.server.request)
    assert (text["name"], text["filename"], text["content"]) == ("prompt", None, b"hat")
    assert (file["name"], file["content"]) == ("image", b"x")
    assert f'filename="{filename}"'.encode() in driver.server.request.body
    assert ("content-type", content_type) in file["headers"]


def test_a_file_is_given_as_a_path(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "otter.webp"
    path.write_bytes(b"x")
    driver.run(driver.client().images.create_image_edit(image=("given.png", path), prompt="hat", mask=path))
    _, image, mask = multipart(driver.server.request)
    assert (image["filename"], mask["filename"]) == ("given.png", "otter.webp")
    assert image["content"] == mask["content"] == b"x"
    assert driver.server.request.headers["content-length"] == str(len(driver.server.request.body))


@pytest.mark.parametrize("value", ["otter.png", 7, io.StringIO("x"), (), ("a", b"x", "t", "u")])
def test_what_is_no_file_is_a_type_error(driver: Driver, value: Any) -> None:
    with pytest.raises(TypeError):
        driver.run(driver.client().images.create_image_edit(image=value, prompt="hat"))
    assert driver.server.requests == []


def test_a_missing_file_is_an_os_error_before_anything_is_sent(driver: Driver) -> None:
    with pytest.raises(FileNotFoundError):
        driver.run(driver.client().images.create_image_edit(image=Path("/no/such/file"), prompt="hat"))
    assert driver.server.requests == []


def test_boundaries_are_not_predictable(driver: Driver) -> None:
    for _ in range(2):
        driver.run(driver.client().images.create_image_edit(image=b"x", prompt="hat"))
    first, second = driver.server.requests
    assert first.headers["content-type"] != second.headers["content-type"]


# Paths and headers


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_argument_that_changes_the_path_is_refused(keeper: Driver, value: str) -> None:
    with pytest.raises(ValueError, match=r"animal_id|refused"):
        keeper.run(keeper.client().animals.get_animal(value))
    assert keeper.server.requests == []


PATHS = {
    "a b": b"/v1/animals/a%20b",
    "a/../b": b"/v1/animals/a%2F..%2Fb",
    "%2e%2e": b"/v1/animals/%252e%252e",
    "ä?#&": b"/v1/animals/%C3%A4%3F%23%26",
    "a\\b": b"/v1/animals/a%5Cb",
    "...": b"/v1/animals/...",
    "x\r\nHost: y": b"/v1/animals/x%0D%0AHost%3A%20y",
}


@pytest.mark.parametrize("value", PATHS)
def test_a_path_argument_is_percent_encoded(keeper: Driver, value: str) -> None:
    keeper.serve(ok(CAT))
    keeper.run(keeper.client().animals.get_animal(value))
    assert keeper.server.request.url.raw_path == PATHS[value]


WAYS: dict[str, Callable[[Driver, str], Any]] = {
    "a parameter": lambda d, text: d.run(d.client().animals.list_animals(after="a", x_trace=text)),
    "the options": lambda d, text: d.run(
        d.client().animals.list_animals(after="a", request_options=d.package.RequestOptions(headers={"x-a": text}))
    ),
    "a name": lambda d, text: d.run(
        d.client().animals.list_animals(after="a", request_options=d.package.RequestOptions(headers={text: "a"}))
    ),
    "the key of the call": lambda d, text: d.run(
        d.client().animals.list_animals(after="a", request_options=d.package.RequestOptions(idempotency_key=text))
    ),
    "the defaults": lambda d, text: d.client(default_headers={"x-a": text}),
    "a token": lambda d, text: d.run(d.client(access_token=text).animals.list_animals(after="a")),
}


BREAKS = ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b"]


@pytest.mark.parametrize(("way", "text"), [*itertools.product(WAYS, BREAKS)])
def test_line_breaks_in_headers_are_refused_without_being_shown(keeper: Driver, way: str, text: str) -> None:
    keeper.serve(ok([]))
    with pytest.raises(ValueError, match=r"line break|control|character|not the name") as caught:
        WAYS[way](keeper, text)
    assert keeper.server.requests == []
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", BREAKS)
def test_line_breaks_in_cookies_are_encoded(keeper: Driver, text: str) -> None:
    keeper.serve(ok([]))
    keeper.run(keeper.client().animals.list_animals(after="a", crumb=text))
    assert keeper.server.request.headers["cookie"] == f"crumb={quote(text)}"


@pytest.mark.parametrize(
    "value", [("a\r\nx: y.png", b"x"), ("a.png", b"x", "image/png\r\nx-evil: 1"), ('a";x="b.png', b"x")]
)
def test_a_part_cannot_break_out_of_its_headers(driver: Driver, value: Any) -> None:
    try:
        driver.run(driver.client().images.create_image_edit(image=value, prompt="hat"))
    except ValueError:
        assert driver.server.requests == []
        return
    _, file = multipart(driver.server.request)
    assert {name for name, _ in file["headers"]} == {"content-disposition", "content-type"}
    assert file["content"] == b"x"


def test_json_that_cannot_be_is_refused_before_it_is_sent(driver: Driver) -> None:
    driver.server = Server()
    for value in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match=r"(?i)nan|inf|JSON"):
            driver.create(request_options={"body": {"odd": value}})
    assert driver.server.requests == []


# A request that exists as a model


def test_a_model_gives_the_arguments_of_a_call(driver: Driver) -> None:
    driver.serve(ok())
    request = driver.package.CreateImageRequest.from_dict({"prompt": "x", "n": 2, "new": [1]})
    driver.run(driver.client().images.create_image(**request.as_arguments({"headers": {"x-a": "b"}})))
    assert json.loads(driver.server.requests[-1].body) == {"prompt": "x", "n": 2, "new": [1]}
    assert driver.server.requests[-1].headers["x-a"] == "b"


def test_what_only_the_server_sets_is_no_argument(keeper: Driver) -> None:
    animal = keeper.package.NewAnimal.from_dict({"id": "1", "kind": "cat", "nick-name": "Tom"})
    assert animal.as_arguments() == {"kind": "cat", "nick_name": "Tom"}
