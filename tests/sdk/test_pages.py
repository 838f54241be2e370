"""Lists page by page, over a server that has pages of each kind, and over servers that behave badly."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.checkout import generated, imported, write
from support.driver import Driver, driving
from support.server import failed

KINDS = ["sync", "async"]
Handler = Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported client of pages.yaml."""
    spec = Path(__file__).with_name("pages.yaml")
    with imported(write(generated(spec, "paged"), tmp_path_factory.mktemp("paged")), "paged") as package:
        yield package


@pytest.fixture(params=KINDS)
def pager(request: pytest.FixtureRequest, pages: ModuleType) -> Iterator[Driver]:
    """Drive the client of pages.yaml."""
    with driving(pages, request.param) as driver:
        driver.defaults["base_url"] = "https://api.example/v1"
        yield driver


def things(*numbers: int) -> list[dict[str, Any]]:
    return [{"id": f"t{number}"} for number in numbers]


def ids(found: Sequence[Any]) -> list[str]:
    return [each.id for each in found]


def every(driver: Driver, call: Any) -> list[Any]:
    """Return the items of all pages."""
    if not driver.is_async:
        return list(call)

    async def gathered() -> list[Any]:
        return [item async for item in call]

    items: list[Any] = driver.wait(gathered())
    return items


def every_page(driver: Driver, page: Any) -> list[Any]:
    """Return a page and those after it."""
    if not driver.is_async:
        return list(page.iter_pages())

    async def gathered() -> list[Any]:
        return [each async for each in page.iter_pages()]

    found: list[Any] = driver.wait(gathered())
    return found


def serving(driver: Driver, handler: Handler) -> Any:
    driver.serve(handler)
    return driver.client().things


def answer(body: Any, **headers: str) -> httpx2.Response:
    return httpx2.Response(200, json=body, headers=headers)


def by_cursor(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("cursor", "0"))
    return answer({"data": things(at, at + 1), "next_cursor": str(at + 2) if at < 4 else None, "has_more": at < 4})


def by_url(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("at", "0"))
    return answer({"results": things(at), "next": f"https://api.example/v1/url?at={at + 1}" if at < 3 else None})


def by_last_id(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("starting_after", "t-1")[1:]) + 1
    return answer({"data": things(at, at + 1), "has_more": at < 4})


def by_link(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("page", "1"))
    if at == 3:
        return answer(things(at))
    return answer(things(at), link=f'</v1/link?page=1>; rel="first", </v1/link?page={at + 1}&a=",">; rel="next"')


def by_page(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("page", "1"))
    return answer(things(*range((at - 1) * 2, min(at * 2, 5))))


def by_number_of_pages(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("page", "0"))
    return answer({"items": things(at), "total_pages": 3})


def by_offset(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("offset", "0"))
    return answer({"items": things(*range(at, min(at + 2, 5))), "total": 5})


def by_body(request: httpx2.Request) -> httpx2.Response:
    at = int(json.loads(request.content).get("cursor", "0"))
    return answer({"data": things(at), "meta": {"next_cursor": str(at + 1) if at < 2 else ""}})


@pytest.mark.parametrize(
    ("method", "handler", "arguments", "expected"),
    [
        ("list_by_cursor", by_cursor, {}, (6, 3)),
        ("list_by_url", by_url, {}, (4, 4)),
        ("list_by_last_id", by_last_id, {}, (6, 3)),
        ("list_by_link", by_link, {}, (3, 3)),
        ("list_by_page", by_page, {}, (5, 3)),
        ("list_by_number_of_pages", by_number_of_pages, {}, (3, 3)),
        ("list_by_offset", by_offset, {}, (5, 3)),
        ("search", by_body, {"text": "x"}, (3, 3)),
        ("list_all", lambda _: answer({"object": "list", "data": things(1, 2)}), {}, (2, 1)),
    ],
)
def test_each_kind_gives_all_items_in_order(
    pager: Driver, method: str, handler: Handler, arguments: dict[str, Any], expected: tuple[int, int]
) -> None:
    api = serving(pager, handler)
    found = every(pager, getattr(api, method)(**arguments))
    assert (len(found), len(pager.server.requests)) == expected
    assert ids(found) == sorted(set(ids(found)))
    assert {type(each).__name__ for each in found} == {"Thing"}


def test_a_page(pager: Driver) -> None:
    api = serving(pager, by_cursor)
    page = pager.run(api.list_by_cursor(limit=2))
    assert ids(page.items) == ids(page.body.data) == ["t0", "t1"]
    assert page.body.next_cursor == "2"
    assert page.response.status_code == 200
    assert page.response.data is page.body
    assert len(pager.server.requests) == 1
    assert page.has_next_page()
    following = pager.run(page.get_next_page())
    assert ids(following.items) == ["t2", "t3"]
    assert type(following) is type(page)
    assert [dict(each.url.params) for each in pager.server.requests] == [
        {"limit": "2"},
        {"limit": "2", "cursor": "2"},
    ]
    assert len(every_page(pager, following)) == 2
    assert ids(every(pager, following)) == ["t2", "t3", "t4", "t5"]
    assert repr(page) == f"{type(page).__name__}(2 items of listByCursor)"


def test_there_is_nothing_after_the_last_page(pager: Driver) -> None:
    page = pager.run(serving(pager, by_cursor).list_by_cursor(cursor="4"))
    assert not page.has_next_page()
    with pytest.raises(ValueError, match="last page"):
        pager.run(page.get_next_page())


def test_with_http_info_gives_the_response_of_the_first_page(pager: Driver) -> None:
    api = serving(pager, by_cursor)
    data, status, headers = response = pager.run(api.list_by_cursor_with_http_info())
    assert (ids(data.data), status, headers["content-type"]) == (["t0", "t1"], 200, "application/json")
    assert response.content.startswith(b"{")
    assert len(pager.server.requests) == 1


def test_every_page_is_a_call_of_its_own(pager: Driver, caplog: pytest.LogCaptureFixture) -> None:
    refused: list[bool] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        if request.url.params.get("cursor") == "2" and not refused:
            refused.append(True)
            return failed(500)
        return by_cursor(request)

    api = serving(pager, handler)
    options = {"headers": {"x-mine": "1"}, "query": {"beta": "1"}, "idempotency_key": "mine"}
    with caplog.at_level(logging.INFO):
        found = every(pager, api.list_by_cursor(request_options=options))
    assert len(found) == 6
    assert len(pager.server.requests) == 4
    assert sum("retry" in each.message.lower() for each in caplog.records) == 1
    assert {each.headers["x-mine"] for each in pager.server.requests} == {"1"}
    assert {each.url.params["beta"] for each in pager.server.requests} == {"1"}


def test_a_key_of_the_caller_is_used_once(pager: Driver) -> None:
    for key in ({"idempotency_key": "mine"}, {"request_options": {"idempotency_key": "mine"}}):
        every(pager, serving(pager, by_cursor).list_by_cursor(**key))
        keys = [each.headers.get("idempotency-key") for each in pager.server.requests]
        assert keys[0] == "mine"
        assert "mine" not in keys[1:]
        assert len(set(keys)) == len(keys)


def test_a_page_that_the_caller_chooses_is_the_first(pager: Driver) -> None:
    assert ids(every(pager, serving(pager, by_page).list_by_page(page=2))) == ["t2", "t3", "t4"]
    assert ids(every(pager, serving(pager, by_offset).list_by_offset(offset=3))) == ["t3", "t4"]
    options = {"query": {"cursor": "2"}}
    assert ids(every(pager, serving(pager, by_cursor).list_by_cursor(request_options=options)))[0] == "t2"
    assert [each.url.params.get_list("cursor") for each in pager.server.requests] == [["2"], ["4"]]


def test_the_same_page_again_is_an_error(pager: Driver) -> None:
    error = pager.package.PaginationLoopError
    always: dict[str, Handler] = {
        "list_by_cursor": lambda _: answer({"data": things(1), "next_cursor": "again"}),
        "list_by_url": lambda _: answer({"results": things(1), "next": "/v1/url?at=1"}),
        "list_by_last_id": lambda _: answer({"data": things(1), "has_more": True}),
        "list_by_page": lambda _: answer(things(1)),
        "list_by_link": lambda _: answer(things(1), link='</v1/link?page=2>; rel="next"'),
    }
    for method, handler in always.items():
        api = serving(pager, handler)
        with pytest.raises(error, match="again") as raised:
            every(pager, getattr(api, method)())
        assert len(pager.server.requests) == 2, method
        assert raised.value.operation


def test_equal_pages_may_be_meant_where_their_number_is_told(pager: Driver) -> None:
    def handler(_: httpx2.Request) -> httpx2.Response:
        return answer({"items": things(1), "total": 3, "total_pages": 3})

    for method in ("list_by_number_of_pages", "list_by_offset"):
        found = every(pager, getattr(serving(pager, handler), method)())
        assert len(found) == 3, method


@pytest.mark.parametrize("total", [0, -1])
def test_no_total_beside_items_is_an_unknown_one(pager: Driver, total: int) -> None:
    pages = {"0": things(1), "1": things(2), "2": []}

    def handler(request: httpx2.Request) -> httpx2.Response:
        return answer({"items": pages[request.url.params.get("page", "0")], "total_pages": total})

    assert ids(every(pager, serving(pager, handler).list_by_number_of_pages())) == ["t1", "t2"]


def test_a_circle_of_pages_is_an_error(pager: Driver) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        at = int(request.url.params.get("cursor", "0"))
        return answer({"data": things(at), "next_cursor": str((at + 1) % 7 or 7)})

    api = serving(pager, handler)
    with pytest.raises(pager.package.PaginationLoopError):
        every(pager, api.list_by_cursor())
    assert len(pager.server.requests) < 25


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("https://evil.example/v1/url?at=1", "at https://evil.example:443, which is another origin than that"),
        ("//evil.example/v1/url", "another origin"),
        ("https://api.example:8443/v1/url", "at https://api.example:8443, which is another origin"),
        ("https://user:secret@evil.example/v1/url", "another origin"),
        ("https://user:secret@api.example/v1/url", "with a user and a password in it: it is not asked for, as they"),
        ("https://api.example.evil.example/", "another origin"),
        ("file:///etc/passwd", "at a `file:` address, where no server is"),
        ("javascript:alert(1)", "at a `javascript:` address, where no server is"),
        ("https://[::1/", "at an address that cannot be read"),
    ],
)
def test_pages_of_other_origins_are_not_asked_for(pager: Driver, target: str, why: str) -> None:
    api = serving(pager, lambda _: answer({"results": things(1), "next": target}))
    with pytest.raises(pager.package.PaginationOriginError, match=f"the next page is said to be .*{why}") as raised:
        every(pager, api.list_by_url())
    assert len(pager.server.requests) == 1
    assert "secret" not in str(raised.value)
    linked = serving(pager, lambda _: answer(things(1), link=f'<{target}>; rel="next"'))
    with pytest.raises(pager.package.PaginationOriginError):
        every(pager, linked.list_by_link())


@pytest.mark.parametrize(
    ("target", "asked"),
    [
        ("/v1/url?at=1", "https://api.example/v1/url?at=1"),
        ("?at=1", "https://api.example/v1/url?at=1"),
        ("url?at=1#top", "https://api.example/v1/url?at=1"),
        ("http://api.example/v1/url?at=1", "https://api.example/v1/url?at=1"),
        ("HTTPS://API.example:443/v1/url?at=1", "https://api.example/v1/url?at=1"),
        ("/v1/url?q=a%26b&q=c+d", "https://api.example/v1/url?q=a%26b&q=c+d"),
    ],
)
def test_urls_of_pages_are_resolved_against_the_request(pager: Driver, target: str, asked: str) -> None:
    def handler(_: httpx2.Request) -> httpx2.Response:
        last = len(pager.server.requests) > 1
        return answer({"results": things(1), "next": None if last else target})

    every(pager, serving(pager, handler).list_by_url(limit=1))
    first, second = pager.server.requests
    assert str(second.url) == asked
    assert second.method == "GET"
    assert second.headers["authorization"] == first.headers["authorization"] == "Bearer sk-test"


def test_a_key_in_the_query_is_sent_once(pager: Driver) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        last = "at" in request.url.params
        return answer({"data": things(1), "next_url": None if last else f"{request.url}&at=1"})

    pager.serve(handler)
    client = pager.client(api_key="k1", default_query={"v": "2"})
    every(pager, client.things.list_with_key(limit=1))
    assert [sorted(each.url.params.multi_items()) for each in pager.server.requests] == [
        [("api_key", "k1"), ("limit", "1"), ("v", "2")],
        [("api_key", "k1"), ("at", "1"), ("limit", "1"), ("v", "2")],
    ]


@pytest.mark.parametrize(
    "end", [{}, {"next_cursor": None}, {"next_cursor": ""}, {"next_cursor": "x", "has_more": False}]
)
def test_ways_in_which_tokens_end(pager: Driver, end: dict[str, Any]) -> None:
    drifts: list[Any] = []
    pager.serve(lambda _: answer({"data": things(1), **end}))
    client = pager.client(on_drift=drifts.append)
    assert ids(every(pager, client.things.list_by_cursor())) == ["t1"]
    assert drifts == []


@pytest.mark.parametrize(
    ("method", "body", "where"),
    [
        ("list_by_cursor", {"data": [{"id": "1"}], "has_more": True}, "next_cursor"),
        ("list_by_cursor", {"data": [{"id": "1"}], "next_cursor": {"a": 1}}, "next_cursor"),
        ("list_by_last_id", {"data": [{"name": "x"}], "has_more": True}, "data.0.id"),
        ("list_by_last_id", {"data": [], "has_more": True}, "data"),
        ("list_by_last_id", {"data": [{"id": "1"}]}, "has_more"),
        ("list_by_offset", {"items": [], "total": 9}, "total"),
        ("list_by_number_of_pages", {"items": [], "total_pages": 9}, "total_pages"),
        ("list_by_cursor", {}, "data"),
        ("list_by_cursor", {"data": {"a": 1}, "next_cursor": None}, "data"),
    ],
)
def test_a_page_that_lacks_what_leads_on_ends_and_is_told(
    pager: Driver, method: str, body: dict[str, Any], where: str
) -> None:
    drifts: list[Any] = []
    pager.serve(lambda _: answer(body))
    client = pager.client(on_drift=drifts.append)
    every(pager, getattr(client.things, method)())
    assert len(pager.server.requests) == 1
    assert where in "\n".join(map(str, drifts))
    strict = pager.client(strict=True)
    with pytest.raises(pager.package.ResponseValidationError):
        every(pager, getattr(strict.things, method)())


def test_a_total_that_promises_too_much_ends(pager: Driver) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        at = int(request.url.params.get("offset", "0"))
        return answer({"items": things(*range(at, min(at + 2, 4))), "total": 1000})

    drifts: list[Any] = []
    pager.serve(handler)
    client = pager.client(on_drift=drifts.append)
    assert len(every(pager, client.things.list_by_offset())) == 4
    assert len(drifts) == 1
    assert "1000" in str(drifts[0])


def test_short_pages(pager: Driver) -> None:
    # The document allows 100: a page with fewer than were asked for is the last.
    assert len(every(pager, serving(pager, by_page).list_by_page(per_page=50))) == 2
    assert len(pager.server.requests) == 1
    # More than that the server may not give: it is asked for what comes after.
    assert len(every(pager, serving(pager, by_page).list_by_page(per_page=500))) == 5
    # A page as long as was asked for may be the last, and an empty one is.
    assert (
        len(
            every(
                pager,
                serving(pager, lambda r: answer(things(1) if "page" not in r.url.params else [])).list_by_page(
                    per_page=1
                ),
            )
        )
        == 1
    )
    assert len(pager.server.requests) == 2


def test_a_short_page_is_no_end_where_the_number_of_pages_is_said(pager: Driver) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        at = int(request.url.params.get("page", "0"))
        return answer({"items": [things(1, 2), things(3), things(4, 5)][at], "total_pages": 3})

    assert len(every(pager, serving(pager, handler).list_by_number_of_pages())) == 5


def test_empty_pages_between_others_are_no_end_where_a_token_leads_on(pager: Driver) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        at = int(request.url.params.get("cursor", "0"))
        return answer({"data": things(at) if at == 2 else [], "next_cursor": str(at + 1) if at < 2 else None})

    assert ids(every(pager, serving(pager, handler).list_by_cursor())) == ["t2"]


def test_a_list_without_end_is_asked_for_as_far_as_it_is_wanted(pager: Driver) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        at = int(request.url.params.get("cursor", "0"))
        return answer({"data": things(at), "next_cursor": str(at + 1)})

    call = serving(pager, handler).list_by_cursor()

    async def some() -> int:
        count = 0
        async for _ in call:
            count += 1
            if count == 5:
                break
        return count

    if pager.is_async:
        assert pager.wait(some()) == 5
    else:
        assert len([item for item, _ in zip(call, range(5), strict=False)]) == 5
    assert 5 <= len(pager.server.requests) <= 6


def test_a_body_that_was_given_as_a_whole_cannot_ask_for_the_next_page(pager: Driver) -> None:
    api = serving(pager, by_body)
    with pytest.raises(ValueError, match="as a whole"):
        every(pager, api.search(text="x", request_options={"body": '{"text": "y"}'}))
