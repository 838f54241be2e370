"""Pages in tests of other code: the server of `testing` gives them, and type checkers know their items."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sdk.test_pages import ids, pages, things

__all__ = ["pages"]


PAGED = ["list_by_cursor", "list_by_url", "list_by_last_id", "list_by_link", "list_by_page"]
PAGED += ["list_by_number_of_pages", "list_by_offset", "search"]


@pytest.mark.parametrize("method", PAGED)
def test_a_test_can_say_pages(pages: ModuleType, method: str) -> None:
    from paged.testing import MockServer  # noqa: PLC0415 - generated

    server = MockServer()
    said = [things(1, 2), [pages.Thing(id="t3"), pages.Thing(id="t4")], things(5)]
    server.respond_pages(f"things.{method}", said)
    arguments = {"text": "x"} if method == "search" else {}
    client = server.client(strict=True)
    for _ in range(2):
        found = list(getattr(client.things, method)(**arguments))
        assert ids(found) == ["t1", "t2", "t3", "t4", "t5"]
    assert len(server.calls(f"things.{method}")) == 6

    async def gathered() -> list[Any]:
        async with server.async_client() as client:
            return [item async for item in getattr(client.things, method)(**arguments)]

    assert ids(asyncio.run(gathered())) == ids(found)


@pytest.mark.parametrize("examples", [True, False])
@pytest.mark.parametrize("method", PAGED)
@pytest.mark.usefixtures("pages")
def test_an_example_is_the_last_page(method: str, *, examples: bool) -> None:
    from paged.testing import MockServer  # noqa: PLC0415 - generated

    server = MockServer(examples=examples)
    if not examples:
        server.respond(f"things.{method}")
    arguments = {"text": "x"} if method == "search" else {}
    call = getattr(server.client(strict=True).things, method)
    assert len(list(call(**arguments))) == len(call(**arguments).items)


@pytest.mark.usefixtures("pages")
def test_one_answer_that_a_test_says_is_all_there_is() -> None:
    from paged.testing import MockServer  # noqa: PLC0415 - generated

    server = MockServer()
    server.respond("things.list_by_page", json=things(1, 2))
    assert ids(list(server.client().things.list_by_page())) == ["t1", "t2"]
    with pytest.raises(ValueError, match="gives no pages"):
        server.respond_pages("things.read_one", [])
    with pytest.raises(ValueError, match="there is no operation"):
        server.respond_pages("things.list_by_pag", [])


@pytest.mark.parametrize(
    "checker", [["mypy", "--strict", "--config-file", os.devnull], ["pyright"]], ids=["mypy", "pyright"]
)
def test_items_are_of_exact_types(pages: ModuleType, tmp_path: Path, checker: list[str]) -> None:
    assert pages.__file__ is not None
    shutil.copytree(Path(pages.__file__).parent, tmp_path / "paged")
    shutil.copy(Path(__file__).with_name("pages_typed.py"), tmp_path)
    config = {"typeCheckingMode": "strict", "include": ["pages_typed.py"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    given = ["-p", ".", "--pythonpath", sys.executable] if checker == ["pyright"] else ["pages_typed.py"]
    command = [sys.executable, "-m", *checker, *given]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
