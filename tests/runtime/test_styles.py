"""The styles of OpenAPI, against the tables of the specification."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from shop._runtime.operation import Parameter, path, query
from shop._runtime.writing.forms import urlencoded
from shop._runtime.writing.styles import cookie_pairs, path_text, query_text
from shop.models import Cat

TABLES = Path(__file__).resolve().parents[3] / "shared/conformance/oai/style-examples.json"


def cases() -> list[Any]:
    if not TABLES.exists():
        return []
    data = json.loads(TABLES.read_text())
    found: dict[tuple[str, ...], Any] = {}
    for version, rows in data["tables"].items():
        for row in rows:
            for kind in ("undefined", "string", "array", "object"):
                if row[kind] != "_n/a_":
                    found[version, row["style"], row["explode"], kind] = (
                        row["style"],
                        row["explode"] == "true",
                        data["values"]["undefined/empty" if kind == "undefined" else kind],
                        row[kind].removeprefix("?").replace("_empty_", ""),
                    )
    return [pytest.param(*case, id="-".join(key)) for key, case in found.items()]


@pytest.mark.skipif(not TABLES.exists(), reason="the tables of the specification are not here")
@pytest.mark.parametrize(("style", "explode", "value", "expected"), cases())
def test_the_tables_of_the_specification(style: Any, explode: Any, value: Any, expected: str) -> None:
    if style in ("matrix", "label", "simple"):
        parameter = Parameter("color", "path", style, explode)
        if not expected:  # the table has it; a path without it would be another path
            with pytest.raises(ValueError, match="Expected a non-empty value"):
                path_text(parameter, value)
        else:
            assert path_text(parameter, value) == expected
    elif style == "cookie":
        pairs = cookie_pairs(Parameter("color", "cookie", style, explode), value)
        assert "; ".join(f"{name}={text}" for name, text in pairs) == expected
    else:
        assert query_text(Parameter("color", "query", style, explode), value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "q=true"),
        (None, ""),
        ([], ""),
        ([None, "a"], "q=a"),
        (1.5, "q=1.5"),
        ("a b&c=d/é", "q=a%20b%26c%3Dd%2F%C3%A9"),
        (datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), "q=2020-01-02T03%3A04%3A05Z"),
        ([1, 2], "q=1&q=2"),
        ({"a": 1, "b": None}, "a=1"),
        ({"page": 0, "sort": ["a,desc", "b"], "none": [], "more": (1, None)}, "page=0&sort=a%2Cdesc&sort=b&more=1"),
        ({"a": [[1, 2], {"b": 3}], "c": {"d": [4]}}, "a=%5B1%2C2%5D&a=%7B%22b%22%3A3%7D&c=%7B%22d%22%3A%5B4%5D%7D"),
        ([[1, 2], {"b": 3}], "q=%5B1%2C2%5D&q=%7B%22b%22%3A3%7D"),
        (35625.0, "q=35625"),
        ([1.0, 0.5], "q=1&q=0.5"),
        ({"a": [1.0, 2]}, "a=1&a=2"),
        (b"hi", "q=aGk%3D"),
    ],
)
def test_values_in_a_query(value: object, expected: str) -> None:
    assert query_text(query("q"), value) == expected


def test_deep_objects() -> None:
    deep = query("f", style="deepObject")
    assert query_text(deep, {"a": {"b": 1}, "c": [1, 2]}) == "f%5Ba%5D%5Bb%5D=1&f%5Bc%5D%5B0%5D=1&f%5Bc%5D%5B1%5D=2"


def test_reserved_characters_stay_where_allowed() -> None:
    assert query_text(query("q", allow_reserved=True), "a/b?c#d e%20%") == "q=a/b?c%23d%20e%20%25"


def test_content_parameters_are_json() -> None:
    assert query_text(query("q", media_type="application/json"), {"a": [1]}) == "q=%7B%22a%22%3A%5B1%5D%7D"


def test_models_are_objects() -> None:
    assert query_text(query("q"), Cat(pet_type="cat", lives=9)) == "petType=cat&lives=9"


@pytest.mark.parametrize("value", ["", None, [], {}])
def test_an_empty_path_parameter_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="Expected a non-empty value"):
        path_text(path("id"), value)


def test_an_error_names_the_argument() -> None:
    with pytest.raises(ValueError, match="for `file_id` but"):
        path_text(path("fileId"), "")
    with pytest.raises(ValueError, match="for `path_name` but"):
        path_text(path("name", argument="path_name"), "")


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogate"):
        query_text(query("q"), "\ud800")


@pytest.mark.parametrize("style", ["form", "spaceDelimited", "pipeDelimited", "deepObject"])
@pytest.mark.parametrize("explode", [True, False])
def test_a_text_where_a_list_is_expected_is_one_item(style: Any, explode: bool) -> None:  # noqa: FBT001
    assert query_text(query("tags", style=style, explode=explode), "abc") == "tags=abc"
    assert query_text(query("tags", style=style, explode=explode), b"abc") == "tags=YWJj"


def test_a_text_where_a_list_is_expected_is_one_item_elsewhere() -> None:
    assert path_text(path("tags"), "abc") == "abc"
    assert urlencoded({}, {"tags": "abc"}, {}) == "tags=abc"
