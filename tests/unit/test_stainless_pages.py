"""The schemes of pages in a configuration of Stainless: what they become, which methods have them, what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.pipeline import Result
from support.stainless import ledger, place, run_with, told
from support.tiny import answer, document

TEXT, WHOLE, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
LIST = {"type": "array", "items": {"type": "object", "properties": {"id": TEXT}}}


def purpose(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**schema, "x-stainless-pagination-property": {"purpose": name, **more}}


def operation(asked: dict[str, Any], answered: dict[str, Any]) -> dict[str, Any]:
    parameters = [{"name": name, "in": "query", "schema": schema} for name, schema in asked.items()]
    body = answered if "items" in answered else {"type": "object", "properties": answered}
    return {"parameters": parameters, "responses": answer(body)}


CURSOR = operation(
    {"from": TEXT, "limit": WHOLE}, {"data": LIST, "meta": {"type": "object", "properties": {"to": TEXT}}}
)
SCHEME = {
    "name": "cursor_page",
    "type": "cursor",
    "request": {"from": purpose("next_cursor_param", TEXT), "limit": WHOLE},
    "response": {
        "data": {"type": "array", "items": {}},
        "meta": {"type": "object", "properties": {"to": purpose("next_cursor_field", TEXT)}},
    },
}


def paged(folder: Path, scheme: Any, get: dict[str, Any], method: dict[str, Any] | None = None) -> Result:
    settings = {
        "pagination": scheme if isinstance(scheme, (list, dict)) else [scheme],
        "resources": {"files": {"methods": {"list": {"endpoint": "get /files", **(method or {})}}}},
    }
    return run_with(folder, document(paths={"/files": {"get": get}}), settings)


def entry(result: Result) -> dict[str, str]:
    pages = ledger(result).get("pages", {})
    assert list(pages) == ["files.list"]
    return {key: pages["files.list"].get(key, "") for key in ("scheme", "kind", "request", "items", "next", "size")}


def test_a_scheme_has_its_name_and_what_its_purposes_say(tmp_path: Path) -> None:
    result = paged(tmp_path, [SCHEME], CURSOR)
    assert entry(result) == {
        "scheme": "cursor_page",
        "kind": "cursor",
        "request": "from",
        "items": "/data",
        "next": "/meta/to",
        "size": "limit",
    }
    assert not told(result, "stainless-value", "stainless-unused", "pagination")


@pytest.mark.parametrize(
    ("scheme", "get", "expected"),
    [
        (
            {"type": "cursor", "request": {"cursor": TEXT}, "response": {"data": LIST, "next_cursor": TEXT}},
            operation({"cursor": TEXT}, {"data": LIST, "next_cursor": TEXT}),
            ("cursor", "cursor", "/data", "/next_cursor"),
        ),
        (
            {
                "type": "cursor_id",
                "request": {"after": purpose("next_cursor_id_param", TEXT)},
                "response": {"rows": LIST},
            },
            operation({"after": TEXT}, {"rows": LIST}),
            ("last-id", "after", "/rows", ""),
        ),
        (
            {"type": "cursor_url", "request": {}, "response": {"all": LIST, "on": purpose("cursor_url_field", TEXT)}},
            operation({}, {"all": LIST, "on": TEXT}),
            ("next-url", "", "/all", "/on"),
        ),
        (
            {"type": "offset", "request": {"skip": WHOLE}, "response": {"all": LIST}},
            operation({"skip": WHOLE}, {"all": LIST}),
            ("offset", "skip", "/all", ""),
        ),
        (
            {"type": "page_number", "request": {"no": purpose("page_number_param", WHOLE)}, "response": {"all": LIST}},
            operation({"no": WHOLE}, {"all": LIST}),
            ("page", "no", "/all", ""),
        ),
        (
            {"type": "fake_page", "request": {}, "response": {"all": LIST, "object": TEXT}},
            operation({}, {"all": LIST, "object": TEXT}),
            ("single", "", "/all", ""),
        ),
        (
            {
                "type": "offset",
                "request": {"offset": WHOLE},
                "response": {"rows": purpose("items", LIST, is_top_level_array=True)},
            },
            operation({"offset": WHOLE}, LIST),
            ("offset", "offset", "", ""),
        ),
    ],
)
def test_each_type_of_scheme(
    tmp_path: Path, scheme: dict[str, Any], get: dict[str, Any], expected: tuple[str, ...]
) -> None:
    found = entry(paged(tmp_path, [{"name": "own", **scheme}], get))
    assert tuple(found[key] for key in ("kind", "request", "items", "next")) == expected
    assert found["scheme"] == "own"


def test_what_a_body_asks_with(tmp_path: Path) -> None:
    body = {"type": "object", "properties": {"cursor": TEXT}}
    post = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": answer({"type": "object", "properties": {"data": LIST, "next_cursor": TEXT}}),
    }
    scheme = {
        "name": "page",
        "type": "cursor",
        "param_location": "body",
        "request": {"cursor": TEXT},
        "response": {"data": LIST, "next_cursor": TEXT},
    }
    settings = {"pagination": [scheme], "resources": {"files": {"methods": {"list": "post /files"}}}}
    result = run_with(tmp_path, document(paths={"/files": {"post": post}}), settings)
    assert entry(result)["request"] == "/cursor"


def test_a_page_of_one_answer_needs_all_that_its_scheme_shows(tmp_path: Path) -> None:
    scheme = {"name": "page", "type": "fake_page", "request": {}, "response": {"data": LIST, "object": TEXT}}
    assert ledger(paged(tmp_path, [scheme], operation({}, {"data": LIST})))["pages"] == {}


@pytest.mark.parametrize("paged_", [False, "other", True])
def test_a_method_says_whether_and_how_it_is_paged(tmp_path: Path, paged_: object) -> None:
    other = {
        "name": "other",
        "type": "offset",
        "request": {"limit": purpose("offset_count_param", WHOLE)},
        "response": {"data": LIST},
    }
    pages = ledger(paged(tmp_path, [SCHEME, other], CURSOR, {"paginated": paged_}))["pages"]
    assert {name: each["scheme"] for name, each in pages.items()} == (
        {} if paged_ is False else {"files.list": "other" if paged_ == "other" else "cursor_page"}
    )


def test_nothing_is_paged_that_nothing_says(tmp_path: Path) -> None:
    recognised = operation({"cursor": TEXT}, {"data": LIST, "next_cursor": TEXT})
    assert ledger(paged(tmp_path, [SCHEME], recognised))["pages"] == {}


WRONG: dict[str, tuple[Any, dict[str, Any], str, int]] = {
    "did you mean `cursor`?": ([{**SCHEME, "type": "curser"}], {}, "stainless-value", 3),
    "did you mean `type`?": ([{**SCHEME, "typ": "cursor"}], {}, "stainless-key", 22),
    "purpose: next_cursor_param": ([{**SCHEME, "request": {"limit": WHOLE}}], {}, "stainless-value", 4),
    "purpose: next_cursor_field": ([{**SCHEME, "response": {"data": LIST}}], {}, "stainless-value", 11),
    "`request` must be a table": ([{**SCHEME, "request": ["from"]}], {}, "stainless-value", 4),
    "`purpose` must be one of": (
        [{**SCHEME, "request": {"from": purpose("next", TEXT)}}],
        {},
        "stainless-value",
        8,
    ),
    "a list of schemes": ("cursor", {}, "stainless-value", 1),
    "`pagination` must be a table": ([7], {}, "stainless-value", 2),
    "there is a scheme `cursor_page` already": ([SCHEME, {**SCHEME}], {}, "stainless-value", 22),
    "did you mean `cursor_page`?": ([SCHEME], {"paginated": "cursr_page"}, "stainless-value", 27),
    "true, false or the name of a scheme": ([SCHEME], {"paginated": []}, "stainless-value", 27),
}


@pytest.mark.parametrize("words", WRONG)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, words: str) -> None:
    scheme, method, code, line = WRONG[words]
    methods = {"list": {"endpoint": "get /files", **method}}
    settings = {"pagination": scheme, "resources": {"files": {"methods": methods}}}
    result = run_with(tmp_path, document(paths={"/files": {"get": CURSOR}}), settings)
    found = [each for each in told(result, code) if words in f"{each.message} {each.help}"]
    assert place(found[0]) == ("stainless.yml", line)


def test_a_scheme_that_its_method_cannot_have_costs_the_pages(tmp_path: Path) -> None:
    no_list = operation({"from": TEXT}, {"count": WHOLE})
    for paginated in ("cursor_page", True):
        result = paged(tmp_path, [SCHEME], no_list, {"paginated": paginated})
        found = told(result, "pagination")
        assert place(found[0])[0] == "stainless.yml"
        assert ledger(result)["pages"] == {}
