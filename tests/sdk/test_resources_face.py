"""What a package with a tree of resources has beside its client, by the names that published SDKs have for it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom import pipeline
from specloom.config import ClientConfig, DefaultsConfig
from support.checkout import imported, write
from support.driver import TOKEN

SPEC = Path(__file__).parents[1] / "golden" / "resources" / "spec.yaml"
PUBLIC = """
    APIConnectionError APIError APIResponse APIResponseValidationError APIStatusError APITimeoutError AcmeError
    AsyncAPIResponse AsyncAcme AsyncClient AsyncStream AuthenticationError BadRequestError BaseModel Client
    ConflictError DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT
    DefaultAsyncHttpxClient DefaultHttpxClient
    InternalServerError NOT_GIVEN NoneType NotFoundError NotGiven Omit PermissionDeniedError ProxiesTypes RateLimitError
    RequestOptions Stream Timeout Transport UnprocessableEntityError __title__ __version__ file_from_path not_given omit
    resources types
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    config = ClientConfig(
        spec=str(SPEC),
        output=Path("unused"),
        package="faced",
        layout="resources",
        target_options={"client_class": "Acme", "raw_responses": "legacy"},
        defaults=DefaultsConfig(timeout=3, max_retries=4),
    )
    return write(pipeline.run(config), tmp_path_factory.mktemp("faced"))


@pytest.fixture(scope="module")
def faced(folder: Path) -> Iterator[ModuleType]:
    with imported(folder, "faced") as package:
        yield package


@pytest.mark.parametrize("name", PUBLIC.split())
def test_the_package_has_the_name(faced: ModuleType, name: str) -> None:
    assert name in faced.__all__
    assert getattr(faced, name) is not None


def test_the_constants_are_what_the_client_does(faced: ModuleType) -> None:
    timeout, retries = faced.DEFAULT_TIMEOUT, faced.DEFAULT_MAX_RETRIES
    assert (timeout.read, timeout.connect, retries) == (3.0, 3.0, 4)
    with faced.Acme(access_token=TOKEN, base_url="http://testserver") as client:
        assert (client.timeout, client.max_retries) == (timeout, retries)


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("_exceptions", "AcmeError APIStatusError NotFoundError"),
        ("_types", "NOT_GIVEN NotGiven Omit omit Headers Query Body FileTypes Timeout RequestOptions"),
        ("_utils", "file_from_path parse_date parse_datetime assert_signatures_in_sync"),
        ("_models", "BaseModel"),
        ("_streaming", "Stream AsyncStream"),
        ("_constants", "DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES"),
        ("_base_client", "DefaultHttpxClient DefaultAsyncHttpxClient"),
        ("_client", "Client AsyncClient Acme AsyncAcme Stream"),
        ("_response", "APIResponse AsyncAPIResponse BinaryAPIResponse AsyncStreamedBinaryAPIResponse"),
        ("_legacy_response", "LegacyAPIResponse HttpxBinaryResponseContent"),
    ],
)
@pytest.mark.usefixtures("faced")
def test_the_modules_of_the_lineage_are_there(module: str, names: str) -> None:
    found = import_module(f"faced.{module}")
    assert [name for name in names.split() if not hasattr(found, name) or name not in found.__all__] == []


def test_importing_the_package_is_cheap(folder: Path) -> None:
    code = "import sys, faced; print([m for m in ('httpx2', 'pydantic') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_packages_of_types_are_attributes(faced: ModuleType) -> None:
    assert faced.types.chat.Completion is faced.models.Completion
    assert faced.Client is faced.Acme


@pytest.mark.parametrize(
    ("status", "name"),
    [(400, "BadRequestError"), (404, "NotFoundError"), (429, "RateLimitError"), (500, "InternalServerError")],
)
def test_errors_are_caught_by_their_kinds(faced: ModuleType, status: int, name: str) -> None:
    client = made(faced, lambda _: httpx2.Response(status, json={"error": {"code": "c", "message": "no"}}))
    for kind in (name, "APIStatusError", "APIError", "AcmeError"):
        with pytest.raises(getattr(faced, kind)) as failed:
            client.chat.completions.retrieve("c1")
    error = failed.value
    assert (error.status_code, error.code, error.response.json()["error"]["message"]) == (status, "c", "no")


def test_a_timeout_is_a_failed_connection(faced: ModuleType) -> None:
    def late(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadTimeout("late", request=request)

    with pytest.raises(faced.APIConnectionError) as failed:
        made(faced, late).chat.completions.retrieve("c1")
    assert isinstance(failed.value, faced.APITimeoutError)


def test_what_is_not_given_is_left_out(faced: ModuleType) -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"data": []})

    for nothing in (faced.omit, faced.NOT_GIVEN, faced.not_given, faced.NotGiven(), faced.Omit()):
        made(faced, answer).chat.completions.list(after=nothing, timeout=nothing, extra_headers=None, extra_query=None)
        assert seen.pop().url.query == b""


def test_a_client_may_refuse_what_is_not_as_described(faced: ModuleType) -> None:
    def wrong(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"id": {"no": "text"}})

    assert made(faced, wrong).chat.completions.retrieve("c1") is not None
    client = made(faced, wrong, _strict_response_validation=True)
    for strict in (client, client.with_options(timeout=3), client.copy(max_retries=1)):
        with pytest.raises(faced.APIResponseValidationError) as failed:
            strict.chat.completions.retrieve("c1")
        assert isinstance(failed.value, faced.APIError)
        assert not isinstance(failed.value, faced.APIStatusError)


def test_requests_of_ones_own_take_their_options_in_one_mapping(faced: ModuleType) -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"a": 1})

    client = made(faced, answer)
    options = {"headers": {"X-A": "1"}, "params": {"q": [1, 2]}, "timeout": 3, "max_retries": 0}
    assert client.post("/mine", cast_to=object, body={"b": 2}, options=options) == {"a": 1}
    [request] = seen
    assert (request.headers["x-a"], request.url.query, request.content) == ("1", b"q=1&q=2", b'{"b":2}')
    assert request.extensions["timeout"]["read"] == 3
    assert client.get("/mine", cast_to=faced.NoneType, options={"params": {"q": 1}}, query={"r": 2}) is None
    assert seen[-1].url.query == b"q=1&r=2"
    with pytest.raises(TypeError, match=r"options has no 'header'; did you mean 'headers'\?"):
        client.get("/mine", options={"header": {}})


def test_the_readme_has_the_names_of_published_sdks(folder: Path) -> None:
    readme = (folder / "README.md").read_text("utf-8")
    for name in ("APIError", "APIStatusError", "APIConnectionError", "APITimeoutError", "APIResponseValidationError"):
        assert f"`{name}`" in readme
    assert "of the class `Stream`" in readme
    assert "ApiError" not in readme
    assert "EventStream" not in readme


def test_helpers(faced: ModuleType, tmp_path: Path) -> None:
    utils = import_module("faced._utils")
    (tmp_path / "a.txt").write_bytes(b"x")
    assert faced.file_from_path(str(tmp_path / "a.txt")) == ("a.txt", b"x")
    assert utils.parse_date("2026-11-27") == date(2026, 11, 27)
    assert utils.parse_datetime("2026-11-27T08:45:00Z") == datetime(2026, 11, 27, 8, 45, tzinfo=UTC)

    def one(a: int, b: str) -> None: ...
    def two(a: int) -> None: ...

    utils.assert_signatures_in_sync(one, one)
    utils.assert_signatures_in_sync(one, two, exclude_params={"b"})
    with pytest.raises(AssertionError, match="these arguments differ: b"):
        utils.assert_signatures_in_sync(one, two)


def made(faced: ModuleType, answer: Any, **options: Any) -> Any:
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    return faced.Acme(
        access_token=TOKEN, base_url="http://testserver", http_client=http, **{"max_retries": 0, **options}
    )
