"""Lists of a gem page by page: each kind, servers that lead in circles or elsewhere, and what is not asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback
from programs import FAILING, JSON
from rubyside import gem, result

from specloom.config import PagesConfig

PAGES = Path(__file__).parents[1] / "sdk/pages.yaml"
Told = Callable[[str], Any]


@pytest.fixture(scope="module")
def paged_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of pages.yaml."""
    return gem(PAGES, tmp_path_factory.mktemp("paged-gem"), "paged", "Paged", docs="corrected")


@pytest.fixture
def told(server: Loopback, paged_gem: Path) -> Told:
    """Return what runs a program with an api of the gem at the server, and gives the JSON that it prints."""
    head = (
        f"require 'json'\nrequire 'paged'\nM = Paged\n{FAILING}"
        f"M.configure {{ |config| config.base_url = '{server.base_url('s')}'; config.access_token = 'sk-secret' }}\n"
        "API = M::ThingsApi.new\n"
    )
    return lambda program: result(head + program, paged_gem)


def things(*numbers: int) -> list[dict[str, str]]:
    return [{"id": f"t{number}"} for number in numbers]


def page(body: Any, **headers: str) -> Answer:
    return Answer(200, json.dumps(body).encode(), (*JSON, *headers.items()))


def linked(number: int, target: str) -> Answer:
    return page(things(number), link=f'</first>; rel="first", <{target}>; title="a, \\"b>"; rel="prev next"')


KINDS: list[tuple[str, list[Answer], list[str]]] = [
    (
        "list_by_cursor_each(limit: 2)",
        [
            page({"data": things(0, 1), "next_cursor": "a b", "has_more": True}),
            page({"data": [], "next_cursor": "c"}),
            page({"data": things(2), "next_cursor": ""}),
        ],
        ["/cursor?limit=2", "/cursor?cursor=a%20b&limit=2", "/cursor?cursor=c&limit=2"],
    ),
    (
        "list_by_url_each(limit: 1)",
        [
            page({"results": things(0), "next": "/s/url?at=1&q=a%26b"}),
            page({"results": things(1), "next": "?at=é 2#top"}),
            page({"results": things(2), "next": None}),
        ],
        ["/url?limit=1", "/url?at=1&q=a%26b", "/url?at=%C3%A9%202"],
    ),
    (
        "list_by_last_id_each",
        [page({"data": things(0, 1), "has_more": True}), page({"data": things(2), "has_more": False})],
        ["/last-id", "/last-id?starting_after=t1"],
    ),
    (
        "list_by_link_each",
        [linked(0, "/s/link?page=2"), linked(1, "http://127.0.0.1:{port}/s/link?page=3"), page(things(2))],
        ["/link", "/link?page=2", "/link?page=3"],
    ),
    (
        "list_by_page_each",
        [page(things(0, 1)), page(things(2, 3)), page(things(4))],
        ["/page", "/page?page=2", "/page?page=3"],
    ),
    ("list_by_page_each(page: 2, per_page: 50)", [page(things(0))], ["/page?page=2&per_page=50"]),
    (
        "list_by_page_each(per_page: 500)",  # more than the document allows: a short page is not sure to be the last
        [page(things(0)), page([])],
        ["/page?per_page=500", "/page?page=2&per_page=500"],
    ),
    (
        "list_by_number_of_pages_each",
        [page({"items": things(0), "total_pages": 2}), page({"items": things(1), "total_pages": 2})],
        ["/counted-pages", "/counted-pages?page=1"],
    ),
    (
        "list_by_number_of_pages_each",  # zero is a number that nobody knows
        [page({"items": things(0), "total_pages": 0}), page({"items": [], "total_pages": 0})],
        ["/counted-pages", "/counted-pages?page=1"],
    ),
    (
        "list_by_offset_each",
        [page({"items": things(0, 1), "total": 3}), page({"items": things(2), "total": 3})],
        ["/offset", "/offset?offset=2"],
    ),
    ("list_by_offset_each(offset: 2)", [page({"items": things(0), "total": 3})], ["/offset?offset=2"]),
    ("list_all_each", [page({"object": "list", "data": things(0, 1)})], ["/all"]),
    (
        "list_by_cursor_each(request_options: { query: { cursor: 'x', more: 1 } })",
        [page({"data": things(0), "next_cursor": "y"}), page({"data": things(1)})],
        ["/cursor?cursor=x&more=1", "/cursor?cursor=y&more=1"],
    ),
]


@pytest.mark.parametrize("case", KINDS, ids=[f"{index} {case[0]}" for index, case in enumerate(KINDS)])
def test_each_kind_gives_all_items_in_order(
    server: Loopback, told: Told, case: tuple[str, list[Answer], list[str]]
) -> None:
    call, answers, asked = case
    server.scripts["s"] = [*answers, Answer(500)]
    items, classes = told(f"items = API.{call}.to_a\nputs JSON.generate([items, items.map(&:class).uniq])")
    assert items == things(*range(len(items)))
    assert len(items) == sum(answer.body.count(b'"id"') for answer in answers)
    assert classes == ["Paged::Thing"]
    seen = [f"{each.path}?{each.query}".rstrip("?") for each in server.seen["s"]]
    assert seen == asked
    assert {each.header("authorization") for each in server.seen["s"]} == {"Bearer sk-secret"}


def test_a_header_may_say_what_comes_next(server: Loopback, tmp_path: Path) -> None:
    by_header = PagesConfig(
        kind="cursor", request="after_cursor", header="X-After-Cursor", operations=("listPayments",)
    )
    spec = PAGES.parents[1] / "golden" / "pages_by_header" / "spec.yaml"
    folder = gem(spec, tmp_path, "payments", "Payments", pagination=(by_header,))
    server.scripts["s"] = [page(things(at), **{"x-after-cursor": "b" if at == 0 else ""}) for at in range(2)]
    program = (
        "require 'json'\nrequire 'payments'\n"
        f"Payments.configure {{ |config| config.base_url = '{server.base_url('s')}' }}\n"
        "puts JSON.generate(Payments::DefaultApi.new.list_payments_each.to_a)"
    )
    assert result(program, folder) == things(0, 1)
    assert [each.query for each in server.seen["s"]] == ["", "after_cursor=b"]


@pytest.mark.parametrize(
    ("argument", "bodies"),
    [
        ("search_request: { text: 'x' }", [{"text": "x"}, {"text": "x", "cursor": "2"}, {"text": "x", "cursor": "3"}]),
        (
            "search_request: Paged::SearchRequest.new(text: 'x', cursor: '1'), request_options: { body: { 'n' => 1 } }",
            [{"text": "x", "cursor": each, "n": 1} for each in ("1", "2", "3")],
        ),
    ],
)
def test_a_page_may_be_asked_for_in_the_body(
    server: Loopback, told: Told, argument: str, bodies: list[dict[str, str]]
) -> None:
    server.scripts["s"] = [page({"data": things(at), "meta": {"next_cursor": str(at + 2)}}) for at in range(2)]
    server.scripts["s"].append(page({"data": things(2), "meta": {"next_cursor": None}}))
    assert told(f"puts JSON.generate(API.search_each({argument}).map(&:id).to_a)") == ["t0", "t1", "t2"]
    assert [json.loads(each.body) for each in server.seen["s"]] == bodies
    assert {each.method for each in server.seen["s"]} == {"POST"}


def test_no_page_is_asked_for_before_it_is_wanted(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [page({"data": things(at, at + 1, at + 2), "next_cursor": str(at)}) for at in range(9)]
    program = """
    kept = API.list_by_cursor_each
    seen = [kept.class.name, kept.first(3).map(&:id), kept.map(&:id).take(3).to_a, kept.lazy.select { true }.first.id]
    API.list_by_cursor_each { |item| break seen << item.id }
    walk = kept.each_entry
    seen << walk.next.id << walk.next.id << kept.first(0)
    puts JSON.generate(seen)
    """
    kind, three, mapped, first, broken, *rest = told(program)
    assert kind == "Enumerator::Lazy"
    assert (three, mapped, first, broken) == (["t0", "t1", "t2"], ["t1", "t2", "t3"], "t2", "t3")
    assert rest == ["t4", "t5", []]
    assert len(server.seen["s"]) == 5


def test_a_block_takes_each_item(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [page({"data": things(0), "next_cursor": "1"}), page({"data": things(1)})]
    assert told(
        "ids = []\ncame = API.list_by_cursor_each { |item| ids << item.id }\nputs JSON.generate([came, ids])"
    ) == [
        None,
        ["t0", "t1"],
    ]


def test_the_plain_method_gives_the_body_of_one_page(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [page({"data": things(0), "next_cursor": "1"})]
    program = "page = API.list_by_cursor\nputs JSON.generate([page.class, page.data.map(&:id), page.next_cursor])"
    assert told(program) == ["Paged::ListByCursor200Response", ["t0"], "1"]
    assert len(server.seen["s"]) == 1


def test_every_page_is_a_call_of_its_own(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [
        page({"data": things(0), "next_cursor": "1"}),
        Answer(429, b"", (("retry-after-ms", "1"),)),
        page({"data": things(1), "next_cursor": "2"}),
        Answer(404, b'{"message": "gone"}'),
    ]
    program = """
    ids = []
    options = { headers: { 'x-mine' => '1' }, idempotency_key: 'once' }
    error = failing { API.list_by_cursor_each(request_options: options) { |item| ids << item.id } }
    puts JSON.generate([ids, error.class])
    """
    assert told(program) == [["t0", "t1"], "Paged::ApiError::NotFound"]
    assert [each.header("x-mine") for each in server.seen["s"]] == ["1"] * 4
    keys = [each.header("idempotency-key") for each in server.seen["s"]]
    assert keys[0] == "once"
    assert keys[1] == keys[2]
    assert len(set(keys)) == 3


def test_what_cannot_be_sent_is_refused_when_it_is_given(server: Loopback, told: Told) -> None:
    program = """
    API.list_by_cursor_each(limits: 1)
    """
    said = told(f"begin\n{program}\nrescue ArgumentError => e\n  puts JSON.generate(e.message)\nend")
    assert said.startswith("ThingsApi.list_by_cursor has no option :limits")
    assert server.seen["s"] == []


# Servers that lead nowhere


LOOPS: list[tuple[str, list[Answer], int]] = [
    ("list_by_cursor", [page({"data": things(1), "next_cursor": "again"})], 2),
    ("list_by_url", [page({"results": things(1), "next": "/s/url?at=1"})], 2),
    ("list_by_last_id", [page({"data": things(1), "has_more": True})], 2),
    ("list_by_page", [page(things(1))], 2),
    ("list_by_link", [linked(1, "/s/link?page=2")], 2),
    ("list_by_cursor", [page({"data": things(at), "next_cursor": str(at % 7)}) for at in range(99)], 24),
]


@pytest.mark.parametrize("case", LOOPS, ids=[f"{case[0]} {len(case[1])}" for case in LOOPS])
def test_pages_in_a_circle_are_an_error(server: Loopback, told: Told, case: tuple[str, list[Answer], int]) -> None:
    method, answers, most = case
    server.scripts["s"] = list(answers)
    program = f"error = failing {{ API.{method}_each.to_a }}\nputs JSON.generate([error.class, error.message])"
    kind, message = told(program)
    assert kind == "Paged::ApiError::PaginationLoop"
    assert "again" in message
    assert 2 <= len(server.seen["s"]) <= most


def test_equal_pages_may_be_meant_where_their_number_is_told(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [page({"items": things(1), "total": 3, "total_pages": 3})]
    for method in ("list_by_number_of_pages", "list_by_offset"):
        assert told(f"puts JSON.generate(API.{method}_each.to_a.length)") == 3


@pytest.mark.parametrize(
    ("target", "where"),
    [
        ("https://evil.example/v1/url?at=1", "https://evil.example:443, which"),
        ("//evil.example/v1/url", "http://evil.example:80, which"),
        ("http://127.0.0.1:1/s/url", "http://127.0.0.1:1, which"),
        ("http://user:hidden@127.0.0.1/s/url", "http://127.0.0.1:80, which"),
        ("file:///etc/passwd", "file://, which"),
        ("http://[::1/", "what is no address"),
        ("\u0000\u001b[2J", "what is no address"),
    ],
)
def test_pages_of_other_origins_are_not_asked_for(server: Loopback, told: Told, target: str, where: str) -> None:
    server.scripts["s"] = [page({"results": things(1), "next": target})]
    program = "error = failing { API.list_by_url_each.to_a }\nputs JSON.generate([error.class, error.message])"
    kind, message = told(program)
    assert kind == "Paged::ApiError::PaginationOrigin"
    assert f"said to be at {where}" in message
    assert "hidden" not in message
    assert len(server.seen["s"]) == 1


def test_a_key_in_the_query_is_sent_once(server: Loopback, told: Told) -> None:
    again = "/s/keyed?at=1&api_key=stolen"
    server.scripts["s"] = [page({"data": things(0), "next_url": again}), page({"data": things(1), "next_url": None})]
    program = """
    M.configure { |config| config.access_token = nil; config.api_key['key'] = 'k1'; config.query = { v: 2 } }
    puts JSON.generate(M::ThingsApi.new.list_with_key_each(limit: 1).map(&:id).to_a)
    """
    assert told(program) == ["t0", "t1"]
    assert [sorted(each.query.split("&")) for each in server.seen["s"]] == [
        ["api_key=k1", "limit=1", "v=2"],
        ["api_key=k1", "at=1", "v=2"],
    ]


@pytest.mark.parametrize(
    ("method", "body", "told_of"),
    [
        ("list_by_cursor", {"data": things(1), "has_more": True}, "next_cursor: has_more says that there is more"),
        ("list_by_cursor", {"data": things(1), "next_cursor": {"a": 1}}, "next_cursor: what comes next is no text"),
        ("list_by_last_id", {"data": [{"name": "x"}], "has_more": True}, "data.0.id: the last item has no id"),
        ("list_by_last_id", {"data": things(1)}, "has_more: nothing says whether there is more"),
        ("list_by_offset", {"items": [], "total": 9}, "total: it says 9, and after 0 there are none"),
        ("list_by_number_of_pages", {"items": [], "total_pages": 9}, "total_pages: it says 9, and an earlier page"),
        ("list_by_cursor", {}, None),
        ("list_by_cursor", {"data": {"a": 1}, "next_cursor": None}, None),
    ],
)
def test_a_page_that_lacks_what_leads_on_ends_and_is_logged(
    server: Loopback, told: Told, method: str, body: dict[str, Any], told_of: str | None
) -> None:
    server.scripts["s"] = [page(body)]
    program = f"""
    require 'logger'
    require 'stringio'
    log = StringIO.new
    M.configure {{ |config| config.logger = Logger.new(log, level: :warn) }}
    API.{method}_each.to_a
    puts JSON.generate(log.string)
    """
    said = told(program)
    assert len(server.seen["s"]) == 1
    assert (f"ThingsApi.{method}: {told_of}" in said) if told_of else said == ""


# What is read of it


def test_pages_stand_in_the_ledger_the_readme_and_corrected_docs(paged_gem: Path) -> None:
    ledger = json.loads((paged_gem / ".specloom/ledger.json").read_text("utf-8"))["pages"]
    assert ledger["ThingsApi.list_by_cursor_each"] == {
        "operation": "#/paths/~1cursor/get",
        "kind": "cursor",
        "request": "cursor",
        "items": "/data",
        "next": "/next_cursor",
        "size": "limit",
        "ends": "`/has_more` is false or `/next_cursor` is absent, null or empty",
        "source": "recognised",
        "reason": ledger["ThingsApi.list_by_cursor_each"]["reason"],
        "off": '[client.pagination_off] operations = ["listByCursor"]',
    }
    readme = (paged_gem / "README.md").read_text("utf-8")
    assert "Paged::ThingsApi.new.list_by_cursor_each.first(3).each { |item| p item }" in readme
    page_ = (paged_gem / "docs/ThingsApi.md").read_text("utf-8")
    assert "> Enumerator::Lazy&lt;Thing&gt; list_by_cursor_each(opts)" in page_
    assert "@return [nil, Enumerator::Lazy<Thing>]" in (paged_gem / "lib/paged/api/things_api.rb").read_text("utf-8")
