"""The tree of errors: which, what they know, what they do not tell."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import subprocess
import sys
import traceback
import tracemalloc
import typing
from pathlib import Path
from typing import Any

import httpx2
import pytest
import shop
from shop._runtime.errors import ApiConnectionError, ApiError, MissingCredentialsError, ResponseTooLargeError
from shop._runtime.operation import Operation, json
from shop._runtime.transport.errors import NotConnectedError
from shop.models import Error

from .conftest import lazy

TREE = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "ApiStatusError",
    409: "ConflictError",
    415: "ApiStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
    302: "ApiStatusError",
}


def error_of(make: Any, response: Any, **options: Any) -> Any:
    client, _ = make(response, max_retries=0, **options)
    with pytest.raises(ApiError) as caught:
        client.images.create_image(prompt="x")
    return caught.value


@pytest.mark.parametrize(("code", "name"), TREE.items())
def test_the_class_follows_the_status(make: Any, code: int, name: str) -> None:
    body = {"error": {"message": f"Message {code}", "code": "c"}}
    error = error_of(make, httpx2.Response(code, json=body, headers={"x-request-id": f"req_{code}"}))
    assert type(error).__name__ == name
    assert error.message == f"Error code: {code} - Message {code}"
    assert str(error) == f"{error.message} (createImage, request id req_{code})"
    assert (error.status_code, error.request_id) == (code, f"req_{code}")
    assert error.headers["X-Request-Id"] == f"req_{code}"


def test_the_body_has_the_type_of_the_document(make: Any) -> None:
    error = error_of(make, httpx2.Response(404, json={"error": {"message": "gone"}}))
    assert isinstance(error.body, Error)
    assert error.body.error == {"message": "gone"}
    error = error_of(make, httpx2.Response(500, json={"error": {"message": "gone"}}))
    assert error.body == {"error": {"message": "gone"}}


@pytest.mark.parametrize(
    ("response", "body", "message"),
    [
        (httpx2.Response(500, text="Bad thing"), "Bad thing", "Error code: 500"),
        (httpx2.Response(500), "", "Error code: 500"),
        (httpx2.Response(500, json={"detail": "x"}), {"detail": "x"}, "Error code: 500 - x"),
        (httpx2.Response(500, json={"message": 5}), {"message": 5}, "Error code: 500"),
        (httpx2.Response(500, json=[1]), [1], "Error code: 500"),
        (httpx2.Response(500, content=b"[" * 100_000), "[" * 100_000, "Error code: 500"),
        (
            httpx2.Response(500, text="x", headers={"content-type": "text/plain; charset=nonsense"}),
            "x",
            "Error code: 500",
        ),
    ],
    ids=["text", "empty", "detail", "odd", "list", "deep", "charset"],
)
def test_other_bodies(make: Any, response: httpx2.Response, body: object, message: str) -> None:
    error = error_of(make, response)
    assert error.body == body
    assert error.message == message
    assert str(error) == f"{message} (createImage)"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"error": {"code": "no_model", "param": "model", "type": "invalid"}}, ("no_model", "model", "invalid")),
        ({"code": 7, "param": None, "type": ["x"]}, (7, None, None)),
        ({"error": "no_model", "code": True}, (None, None, None)),
        ({"type": "about:blank", "error": {"type": "inner", "code": "c"}}, ("c", None, "about:blank")),
        (["code"], (None, None, None)),
    ],
)
@pytest.mark.parametrize("status", [404, 500])
def test_what_a_server_calls_its_error(make: Any, status: int, body: object, told: tuple[object, ...]) -> None:
    error = error_of(make, httpx2.Response(status, json=body))
    assert (error.code, error.param, error.type) == told
    assert pickle.loads(pickle.dumps(error)).code == told[0]  # noqa: S301


def test_an_error_has_its_response(make: Any) -> None:
    answer = httpx2.Response(404, json={"error": {"message": "gone"}}, headers={"x-one": "1", "set-cookie": "s=secret"})
    response = error_of(make, answer).response
    assert (response.status_code, response.headers["X-One"]) == (404, "1")
    assert (response.json(), response.text) == ({"error": {"message": "gone"}}, '{"error":{"message":"gone"}}')
    assert repr(response) == "ResponseInfo(status_code=404)"
    assert ApiConnectionError("x").response is None


def test_messages_are_cut_and_cannot_command_a_terminal(make: Any) -> None:
    text = "\x1b]0;owned\x07\x9b31m\u202e" + "x" * 5000
    error = error_of(make, httpx2.Response(400, json={"error": {"message": text}}))
    assert len(str(error)) < 400
    assert str(error).isprintable()


def test_large_error_bodies_are_cut(make: Any) -> None:
    error = error_of(make, httpx2.Response(500, content=b"x" * 5_000_000), max_response_bytes=10)
    assert len(error.content) <= 5_000_000
    assert type(error).__name__ == "InternalServerError"


def test_errors_can_be_pickled(make: Any) -> None:
    for response in (
        httpx2.Response(404, json={"error": {"message": "gone"}}, headers={"x-request-id": "r"}),
        httpx2.Response(200, content=b"{", headers={"content-type": "application/json"}),
    ):
        error = error_of(make, response)
        again = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert (again.status_code, again.request_id, again.body) == (error.status_code, error.request_id, error.body)
        assert again.request == error.request
    strict = error_of(make, httpx2.Response(200, json={}), strict=True)
    assert pickle.loads(pickle.dumps(strict)).drift == strict.drift  # noqa: S301
    for plain in (ApiConnectionError("x"), MissingCredentialsError("y")):
        assert str(pickle.loads(pickle.dumps(plain))) == str(plain)  # noqa: S301


def test_every_error_answers_the_questions_of_the_readme() -> None:
    error = ApiConnectionError("x")
    assert (error.status_code, error.request_id, error.body, error.headers) == (None, None, None, None)


def test_a_response_too_large(make: Any) -> None:
    error = error_of(make, httpx2.Response(200, json={"x": "y" * 1000}), max_response_bytes=500)
    assert isinstance(error, ResponseTooLargeError)
    assert "500 bytes" in str(error)


def test_a_small_body_that_becomes_a_large_one(make: Any) -> None:
    packed = gzip.compress(b" " * 100_000_000)

    class Bomb(httpx2.SyncByteStream):
        def __iter__(self) -> Any:
            yield packed

    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    tracemalloc.start()
    error = error_of(make, lambda _: httpx2.Response(200, stream=Bomb(), headers=headers), max_response_bytes=1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(error, ResponseTooLargeError)
    assert peak < 20_000_000


@pytest.mark.parametrize(("media_type", "kind"), [("application/problem+json", "Cat"), ("application/json", "Error")])
def test_an_error_has_the_type_of_its_media_type(make: Any, media_type: str, kind: str) -> None:
    described = {"400": json(lazy("Error"), others={"application/problem+json": json(lazy("Cat"))})}
    content = b'{"petType": "cat", "lives": 9, "error": {"message": "no"}}'
    client, _ = make(httpx2.Response(400, content=content, headers={"content-type": f"{media_type}; charset=utf-8"}))
    with pytest.raises(ApiError) as caught:
        client.call_operation(Operation("o", "GET", "/o", responses=described))
    assert type(caught.value.body).__name__ == kind


@pytest.mark.parametrize(
    ("successes", "described", "status", "is_success"),
    [
        (("302",), ("302", "default"), 302, True),
        (("302",), ("302", "default"), 200, False),
        (("302",), ("302", "default"), 307, False),
        (("2XX", "3XX"), ("3XX",), 204, True),
        (("2XX",), ("200", "302"), 302, False),
        (("2XX",), ("default",), 200, True),
        (("2XX",), ("default",), 404, False),
    ],
)
def test_only_what_is_told_to_be_a_success_is_one(
    make: Any, successes: tuple[str, ...], described: tuple[str, ...], status: int, *, is_success: bool
) -> None:
    responses = {each: json(lazy("Error" if each == "default" else "Any")) for each in described}
    operation: Operation[Any] = Operation("move", "GET", "/move", responses=responses, successes=successes)
    client, _ = make(httpx2.Response(status, json={"error": {"message": "no"}}))
    if is_success:
        client.images._call(operation)
        return
    with pytest.raises(ApiError) as caught:
        client.images._call(operation)
    assert isinstance(caught.value.body, Error) is ("default" in described)


FAILURES: dict[str, Any] = {
    "status": (httpx2.Response(429, json={"message": "slow down"}), {}),
    "connection": (httpx2.ConnectError("no route"), {}),
    "timeout": (httpx2.ReadTimeout("too slow"), {}),
    "decode": (httpx2.Response(200, content=b"{", headers={"content-type": "application/json"}), {}),
    "strict": (httpx2.Response(200, json={}), {"strict": True}),
    "size": (httpx2.Response(200, json={"x": "y" * 1000}), {"max_response_bytes": 500}),
    "credentials": (httpx2.Response(200), {"access_token": None}),
}


def frames(error: BaseException) -> list[str]:
    """Return the functions below the line of this file that called."""
    summary = traceback.extract_tb(error.__traceback__)
    last = max(index for index, frame in enumerate(summary) if frame.filename == __file__)
    return [frame.name for frame in summary[last + 1 :]]


@pytest.mark.parametrize("failure", FAILURES)
def test_a_traceback_shows_three_frames_below_the_call(make: Any, make_async: Any, failure: str) -> None:
    answer, options = FAILURES[failure]
    client, _ = make(answer, max_retries=0, **options)
    with pytest.raises(ApiError) as caught:
        client.images.create_image(prompt="x")
    assert frames(caught.value) == ["create_image", "_call", "call_operation"]

    async def call() -> None:
        await made.images.create_image(prompt="x")

    made, _ = make_async(answer, max_retries=0, **options)
    with pytest.raises(ApiError) as caught:
        asyncio.run(call())
    assert frames(caught.value) == ["create_image", "_call", "call_operation"]


@pytest.mark.parametrize("failure", ["status", "connection"])
def test_a_traceback_of_the_other_methods_is_as_short(make: Any, make_async: Any, failure: str) -> None:
    client, _ = make(FAILURES[failure][0], max_retries=0)
    for call in (client.images.create_image_with_http_info, client.images.list_runs_with_http_info):
        with pytest.raises(ApiError) as caught:
            call(**({"prompt": "x"} if "create" in call.__name__ else {"thread_id": "t"}))
        assert len(frames(caught.value)) <= 3
    with pytest.raises(ApiError) as caught:
        client.images.download("a")
    assert frames(caught.value) == ["download", "_download", "download_operation", "_unread"]

    async def call_async() -> None:
        await made.images.create_image_with_http_info(prompt="x")

    made, _ = make_async(FAILURES[failure][0], max_retries=0)
    with pytest.raises(ApiError) as caught:
        asyncio.run(call_async())
    assert len(frames(caught.value)) <= 3


def test_a_traceback_keeps_the_frames_of_middleware(make: Any) -> None:
    def refuse(*_: Any) -> Any:
        raise ApiError("not today")

    client, _ = make(middleware=[refuse])
    with pytest.raises(ApiError, match="not today") as caught:
        client.images.create_image(prompt="x")
    assert traceback.extract_tb(caught.value.__traceback__)[-1].name == "refuse"


def test_a_connection_error_says_what_was_tried(make: Any) -> None:
    client, _ = make(httpx2.ConnectError("no route"), access_token=None, api_key="sk-secret", max_retries=0)
    with pytest.raises(ApiConnectionError) as caught:
        client.images.create_image(prompt="x")
    request = "POST https://api.example.com/v1/images/generations?api_key=***"
    assert str(caught.value) == f"Connection error: no route (createImage: {request})"
    assert caught.value.operation == "createImage"
    assert isinstance(caught.value.__cause__, NotConnectedError)
    assert caught.value.__cause__.__context__ is None  # httpx2's error has the request, and that the key


def test_missing_credentials_name_the_operation(make: Any) -> None:
    with pytest.raises(MissingCredentialsError, match=r"^Missing credentials: pass .* \(createImage\)$"):
        make(access_token=None)[0].images.create_image(prompt="x")


@pytest.mark.parametrize("name", shop.ERRORS)
def test_an_error_is_one_of_the_package(name: str) -> None:
    cls = getattr(shop, name)
    assert repr(cls) == f"<class 'shop.{name}'>"
    assert cls.__doc__ is not None
    assert typing.get_type_hints(cls)["body"] is Any


def test_every_error_is_named() -> None:
    public: list[type[ApiError]] = [ApiError]
    for cls in public:
        public += [each for each in cls.__subclasses__() if each.__module__.startswith("shop")]
    assert sorted(cls.__name__ for cls in public) == shop.ERRORS


def test_an_error_is_unpickled_where_nothing_was_imported(make: Any, root: Path) -> None:
    text = pickle.dumps(error_of(make, httpx2.Response(404, json={"message": "gone"}))).hex()
    code = f"import pickle, sys; sys.path.insert(0, {str(root)!r}); print(repr(pickle.loads(bytes.fromhex({text!r}))))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "NotFoundError('Error code: 404 - gone')\n"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"detail": [{"loc": ["body", "n"], "msg": "not a number", "type": "int"}]}, "body.n: not a number"),
        ({"detail": [{"msg": "a"}, {"msg": "b"}, "c", {"msg": "d"}]}, "a; b; c"),
        ({"detail": [{"x": 1}, 2]}, "Error code: 422"),
        ({"error": [], "message": "later"}, "later"),
    ],
)
def test_a_list_of_explanations_is_told(make: Any, body: object, text: str) -> None:
    assert text in str(error_of(make, httpx2.Response(422, json=body)))
