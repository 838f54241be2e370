"""Pages in a tree of resources: classes of their own, in every form that a method has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom import config as configuration
from specloom import pipeline
from support.checkout import imported, write
from support.driver import Driver, driving

FOLDER = Path(__file__).parents[1] / "golden" / "resources_pages"
FIRST = {"data": [{"id": "b1"}], "next_cursor": "c2", "object": "list"}
LAST = {"data": [{"id": "b2"}], "has_more": False}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("library")
    options = (FOLDER / "options.toml").read_text("utf-8").replace("[[pagination]]", "[[client.pagination]]")
    options = options.replace("golden.files", "# golden.files")
    head = f'[[client]]\nspec = "{FOLDER}/spec.yaml"\noutput = "out"\npackage = "library"\n'
    (folder / "specloom.toml").write_text(head + options)
    [config] = configuration.read(folder / "specloom.toml")
    with imported(write(pipeline.run(config), folder), "library") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, library: ModuleType) -> Iterator[Driver]:
    with driving(library, request.param) as driver:
        yield driver


def client(caller: Driver, *answers: Any) -> Any:
    caller.serve(*(httpx2.Response(200, json=each) for each in answers))
    made = caller.of("Client")(base_url="http://testserver", http_client=caller.http())
    return caller.timed(made)


def test_a_page_has_its_class_and_the_members_that_tell_of_pages(caller: Driver, library: ModuleType) -> None:
    page = caller.run(client(caller, FIRST).books.list())
    assert type(page) is getattr(library.pagination, "AsyncCursorPage" if caller.is_async else "SyncCursorPage")
    assert ([book.id for book in page.data], page.next_cursor, page.has_more) == (["b1"], "c2", None)
    assert page.object == "list"  # what else the answer has
    assert page.next_page_info() == (None, {"cursor": "c2"}, None)
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        page.nothing_of_the_kind  # noqa: B018


def test_the_next_page_is_of_the_same_class(caller: Driver) -> None:
    page = caller.run(client(caller, FIRST, LAST).books.list())
    following = caller.run(page.get_next_page())
    assert (type(following), following.data[0].id) == (type(page), "b2")
    assert (following.has_next_page(), following.next_page_info()) == (False, None)


def test_raw_and_unread_responses_give_the_page(caller: Driver) -> None:
    books = client(caller, FIRST, FIRST, LAST).books
    response = caller.run(books.with_raw_response.list())
    assert (response.status_code, caller.run(response.parse()).data[0].id) == (200, "b1")
    with caller.entered(books.with_streaming_response.list()) as unread:
        page = caller.run(unread.parse())
        assert page.data[0].id == "b1"
    assert caller.run(page.get_next_page()).data[0].id == "b2"


def test_a_configured_class_is_called_as_it_is_said(caller: Driver) -> None:
    page = caller.run(client(caller, {"data": [{"id": "l1"}], "has_more": True}).loans.list())
    assert type(page).__name__ == ("AsyncLoans" if caller.is_async else "SyncLoans")
    assert page.next_page_info() == (None, {"after": "l1"}, None)
