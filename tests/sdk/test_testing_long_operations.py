"""Long operations in tests of other code: the server of `testing` answers until the end, and nobody waits."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

WAITS: list[tuple[str, dict[str, Any]]] = [
    ("videos.create_video", {"prompt": "x"}),
    ("exports.create_export", {"project": "p"}),
    ("trainings.create_training", {}),
    ("reports.create_report", {}),
    ("microsoft.create_machine", {"id": "m"}),
    ("microsoft.restart_machine", {"id": "m"}),
    ("microsoft.resize_machine", {"id": "m"}),
    ("google.create_cluster", {}),
]
ENDS: dict[str, Any] = {
    "videos.create_video": {"id": "v7", "status": "completed"},
    "exports.create_export": "https://files.example/7",
    "trainings.create_training": {"size": 7},
    "reports.create_report": {"rows": 7},
    "microsoft.create_machine": {"id": "m7", "size": 7},
    "microsoft.restart_machine": {"any": 7},
    "microsoft.resize_machine": {"id": "m7", "size": 7},
    "google.create_cluster": {"name": "operations/7", "done": True, "response": {"x": 7}},
}
FAILING = ["videos.create_video", "microsoft.create_machine", "google.create_cluster"]


def server_of(**options: Any) -> Any:
    from long.testing import MockServer  # noqa: PLC0415 - generated

    return MockServer(**options)


def method_of(client: Any, operation: str) -> Any:
    group, _, method = operation.partition(".")
    return getattr(getattr(client, group), f"{method}_and_wait")


def plain(value: Any) -> Any:
    dump = getattr(value, "to_dict", None)
    return dump() if dump else value


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize(("operation", "arguments"), WAITS, ids=[name for name, _ in WAITS])
def test_a_test_says_what_comes_in_the_end(operation: str, arguments: dict[str, Any]) -> None:
    server = server_of()
    server.respond_long_operation(operation, json=ENDS[operation], polls=3)
    begun = time.monotonic()
    for _ in range(2):
        assert plain(method_of(server.client(strict=True), operation)(**arguments)) == ENDS[operation]
    assert time.monotonic() - begun < 1
    once = len(server.requests) // 2
    assert once in (5, 6)  # the first, three that say that it goes on, the last, and the result where that is apart

    async def run() -> Any:
        async with server.async_client(strict=True) as client:
            return await method_of(client, operation)(**arguments)

    assert plain(asyncio.run(run())) == ENDS[operation]
    assert len(server.requests) == 3 * once


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize(("operation", "arguments"), WAITS, ids=[name for name, _ in WAITS])
def test_examples_come_to_an_end(operation: str, arguments: dict[str, Any]) -> None:
    server = server_of(examples=True)
    method_of(server.client(strict=True), operation)(**arguments)
    with server:
        import long as package  # noqa: PLC0415 - generated

        method_of(package.Client(access_token="t", strict=True), operation)(**arguments)  # noqa: S106  # it is none


@pytest.mark.parametrize("operation", FAILING)
def test_a_test_says_that_it_fails(long: ModuleType, operation: str) -> None:
    server = server_of()
    server.respond_long_operation(operation, error={"message": "no room"})
    with pytest.raises(long.OperationFailedError, match="no room"):
        method_of(server.client(), operation)(**dict(WAITS)[operation])
    assert len(server.requests) == 3


@pytest.mark.usefixtures("long")
def test_what_cannot_be_said_is_refused() -> None:
    server = server_of()
    with pytest.raises(ValueError, match="has no variant that waits: say respond"):
        server.respond_long_operation("videos.get_video")
    with pytest.raises(ValueError, match=r"did you mean 'videos\.create_video'"):
        server.respond_long_operation("videos.create_vdeo")
    with pytest.raises(ValueError, match="has no state of a failure"):
        server.respond_long_operation("exports.create_export", error={"message": "x"})


@pytest.mark.parametrize("inside", [True, False])
def test_what_never_ends_takes_no_time(long: ModuleType, *, inside: bool) -> None:
    server = server_of()
    for operation in ("videos.create_video", "videos.get_video"):
        server.respond(operation, json={"id": "v", "status": "queued"})
    begun = time.monotonic()
    with server:
        client = long.Client(access_token="t") if inside else server.client()  # noqa: S106  # it is none
        with pytest.raises(long.ApiTimeoutError, match="after 60 s"):
            client.videos.create_video_and_wait(prompt="x", request_options={"poll_timeout": 60})
    assert time.monotonic() - begun < 2
    assert len(server.requests) in range(8, 13)


def test_the_tests_of_the_client_pass(long: ModuleType) -> None:
    assert long.__file__ is not None
    folder = Path(long.__file__).parents[1]
    command = [sys.executable, "-m", "pytest", "-q", "-c", "/dev/null", "--rootdir", str(folder)]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "tests"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    waits = [line for each in (folder / "tests").glob("test_*_api.py") for line in each.read_text().splitlines()]
    assert sum(bool(re.match(r"def test_.*_and_wait\(", line)) for line in waits) == len(WAITS)


CHECKERS = [["mypy", "--strict", "--config-file", os.devnull], ["pyright"]]


@pytest.mark.parametrize("checker", CHECKERS, ids=["mypy", "pyright"])
def test_results_are_of_exact_types(long: ModuleType, tmp_path: Path, checker: list[str]) -> None:
    assert long.__file__ is not None
    shutil.copytree(Path(long.__file__).parent, tmp_path / "long")
    typed = Path(__file__).with_name("long_operations_typed.py").read_text()
    (tmp_path / "calls.py").write_text(typed)
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict", "include": ["calls.py"]}))
    given = ["-p", ".", "--pythonpath", sys.executable] if checker == ["pyright"] else ["calls.py"]
    command = [sys.executable, "-m", *checker, *given]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    wrong = [number for number, line in enumerate(typed.splitlines(), 1) if line.endswith("# wrong")]
    said = re.findall(r"calls\.py:(\d+):.*error", done.stdout)
    assert sorted({int(each) for each in said}) == wrong, done.stdout
