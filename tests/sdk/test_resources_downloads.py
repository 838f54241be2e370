"""Downloads and whole responses of a tree of resources: read at once, unread, and in the forms of older SDKs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from support.checkout import imported, write
from support.driver import TOKEN, Driver, driving

SPEC = Path(__file__).parents[1] / "golden" / "resources_downloads" / "spec.yaml"
BODY = b'{"a": 1}\nb'


def made(folder: Path, package: str, **python: str) -> Any:
    config = ClientConfig(
        spec=str(SPEC), output=Path("unused"), package=package, layout="resources", target_options=python
    )
    return imported(write(pipeline.run(config), folder), package)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made(tmp_path_factory.mktemp("files"), "files") as package:
        yield package


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("older")
    with made(folder, "older_files", raw_responses="legacy", downloads="content") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, tree: ModuleType) -> Iterator[Driver]:
    with driving(tree, request.param) as driver:
        yield driver


@pytest.fixture(params=["sync", "async"])
def older_caller(request: pytest.FixtureRequest, older: ModuleType) -> Iterator[Driver]:
    with driving(older, request.param) as driver:
        yield driver


def files(caller: Driver, count: int = 1) -> Any:
    caller.serve(*(httpx2.Response(200, content=BODY, headers={"X-Request-Id": "r1"}) for _ in range(count)))
    client = caller.of("Client")(access_token=TOKEN, base_url="http://testserver", http_client=caller.http())
    return caller.timed(client).files


def test_a_download_is_read_at_once(caller: Driver, tmp_path: Path) -> None:
    resource = files(caller, 2)
    for file in (
        caller.run(resource.retrieve_content("f1")),
        caller.run(resource.with_raw_response.retrieve_content("f1")),
    ):
        assert type(file).__name__ == ("AsyncBinaryAPIResponse" if caller.is_async else "BinaryAPIResponse")
        assert (file.is_closed, file.status_code, file.request_id) == (True, 200, "r1")
        assert caller.run(file.read()) == caller.run(file.parse()) == file.content == BODY
        assert caller.listed(file.iter_lines()) == ['{"a": 1}', "b"]
        caller.run(file.write_to_file(tmp_path / "f"))
        assert (tmp_path / "f").read_bytes() == BODY


def test_a_download_is_left_unread_where_that_is_asked(caller: Driver, tmp_path: Path) -> None:
    with caller.entered(files(caller).with_streaming_response.retrieve_content("f1")) as file:
        assert type(file).__name__.endswith("StreamedBinaryAPIResponse")
        assert not file.is_closed
        caller.run(file.stream_to_file(tmp_path / "f", chunk_size=3))
    assert file.is_closed
    assert (tmp_path / "f").read_bytes() == BODY


def test_nothing_of_an_older_response_is_awaited(older_caller: Driver, tmp_path: Path) -> None:
    resource = files(older_caller, 3)
    file = older_caller.run(resource.retrieve_content("f1"))
    assert type(file).__name__ == "HttpxBinaryResponseContent"
    assert (file.content, file.read(), file.text, file.response.status_code) == (BODY, BODY, BODY.decode(), 200)
    assert ([*file.iter_bytes(4)], [*file.iter_lines()]) == ([BODY[:4], BODY[4:8], BODY[8:]], ['{"a": 1}', "b"])
    with pytest.raises(ValueError, match="Extra data"):
        file.json()
    file.stream_to_file(tmp_path / "f")
    file.write_to(tmp_path / "g")
    assert (tmp_path / "g").read_bytes() == BODY
    assert (tmp_path / "f").read_bytes() == BODY
    whole = older_caller.run(resource.with_raw_response.retrieve_content("f1"))
    assert (whole.parse().content, whole.text, whole.is_closed) == (BODY, BODY.decode(), True)
    with older_caller.entered(resource.with_streaming_response.retrieve_content("f1")) as unread:
        assert older_caller.run(unread.parse()) == BODY


@pytest.mark.parametrize("python", [{}, {"raw_responses": "legacy", "downloads": "content"}])
def test_the_tests_of_the_package_read_downloads(tmp_path: Path, python: dict[str, str]) -> None:
    config = ClientConfig(
        spec=str(SPEC), output=Path("unused"), package="own", layout="resources", target_options=python
    )
    folder = write(pipeline.run(config), tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "tests"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_older_response_is_parsed_without_await(older_caller: Driver) -> None:
    resource = files(older_caller)
    older_caller.serve(httpx2.Response(200, json={"id": "f1"}))
    response = older_caller.run(resource.with_raw_response.retrieve("f1"))
    assert (response.parse().id, response.json(), response.http_request.method) == ("f1", {"id": "f1"}, "GET")


def test_a_download_is_bytes_whatever_comes(caller: Driver, older_caller: Driver) -> None:
    for each in (caller, older_caller):
        resource = files(each)
        each.serve(httpx2.Response(202, json={"a": 1}))
        with each.entered(resource.with_streaming_response.retrieve_content("f1")) as unread:
            assert json.loads(each.run(unread.parse())) == {"a": 1}
