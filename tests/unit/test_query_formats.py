"""The formats of lists and objects in queries: what is sent, what generated tests expect, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from specloom.client.example_values import ListExample, ObjectExample, PlainExample
from specloom.client.written_pairs import written_pairs
from specloom.diagnostics import InputError
from specloom.ir.api import Style
from support.stainless import imported, place, recorder, run_with, told
from support.tiny import OK, document

TEXTS = {"type": "array", "items": {"type": "string"}}
FILTER = {
    "type": "object",
    "properties": {"tags": TEXTS, "by": {"type": "object", "properties": {"id": {"type": "string"}}}},
}
PARAMETERS = [
    {"name": "q", "in": "query", "schema": {"type": "string"}},
    {"name": "ids", "in": "query", "explode": False, "schema": TEXTS},
    {"name": "filter", "in": "query", "schema": FILTER},
]
SPEC = document(paths={"/files": {"get": {"operationId": "listFiles", "parameters": PARAMETERS, "responses": OK}}})
SPEC |= {"servers": [{"url": "https://a.test"}]}
RESOURCES = {"files": {"methods": {"list": "get /files"}}}
SENT = {
    ("comma", "brackets"): "q=a&ids=1,2&filter[tags]=x,y&filter[by][id]=9",
    ("comma", "dots"): "q=a&ids=1,2&filter.tags=x,y&filter.by.id=9",
    ("repeat", "brackets"): "q=a&ids=1&ids=2&filter[tags]=x&filter[tags]=y&filter[by][id]=9",
    ("brackets", "brackets"): "q=a&ids[]=1&ids[]=2&filter[tags][]=x&filter[tags][]=y&filter[by][id]=9",
    ("brackets", "dots"): "q=a&ids[]=1&ids[]=2&filter.tags[]=x&filter.tags[]=y&filter.by.id=9",
    ("indices", "brackets"): "q=a&ids[0]=1&ids[1]=2&filter[tags][0]=x&filter[tags][1]=y&filter[by][id]=9",
}


@pytest.mark.parametrize(("lists", "objects"), SENT)
def test_what_is_sent(tmp_path: Path, lists: str, objects: str) -> None:
    settings = {
        "resources": RESOURCES,
        "query_settings": {"array_format": lists, "nested_format": objects},
        "targets": {"python": {"package_name": "acme_query"}},
    }
    result = run_with(tmp_path, SPEC, settings)
    assert not told(result, "stainless-unused", "stainless-key", "nested-parameter")
    requests: list[Any] = []
    with imported(tmp_path, result, "acme_query") as acme:
        client = acme.Client(middleware=[recorder("acme_query", requests)])
        client.files.list(q="a", ids=["1", "2"], filter={"tags": ["x", "y"], "by": {"id": "9"}})
        client.files.list(ids=[])
    assert unquote(requests[0].url.partition("?")[2]) == SENT[lists, objects]
    assert "?" not in requests[1].url


@pytest.mark.parametrize(("lists", "objects"), SENT)
def test_what_generated_tests_expect(lists: str, objects: str) -> None:
    example = ObjectExample(
        (
            ("tags", ListExample((PlainExample("x"), PlainExample("y")))),
            ("by", ObjectExample((("id", PlainExample("9")),))),
        )
    )
    pairs = written_pairs("filter", example, Style(f"{lists}.{objects}"), explode=True)
    wanted = [pair for pair in SENT[lists, objects].split("&") if pair.startswith("filter")]
    assert [f"{name}={text}" for name, text in pairs] == wanted


def test_without_settings_the_document_counts(tmp_path: Path) -> None:
    requests: list[Any] = []
    settings = {"resources": RESOURCES, "targets": {"python": {"package_name": "acme_plain"}}}
    with imported(tmp_path, run_with(tmp_path, SPEC, settings), "acme_plain") as acme:
        acme.Client(middleware=[recorder("acme_plain", requests)]).files.list(ids=["1", "2"])
    assert requests[0].url.endswith("?ids=1,2")


@pytest.mark.parametrize(
    ("settings", "code", "line", "words"),
    [
        ({"query_settings": {"array_format": "coma"}}, "stainless-value", 2, "did you mean `comma`?"),
        ({"query_settings": {"array_formats": "comma"}}, "stainless-key", 2, "did you mean `array_format`?"),
        ({"query_settings": "comma"}, "stainless-value", 1, "must be a table"),
        ({"multipart_settings": {"array_format": "indices"}}, "stainless-unused", 2, "`indices`"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, settings: dict[str, Any], code: str, line: int, words: str
) -> None:
    found = told(run_with(tmp_path, SPEC, settings), code)[0]
    assert words in f"{found.message} {found.help}"
    assert place(found) == ("stainless.yml", line)


def test_other_clients_have_none(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="`query_arrays` is for the target python"):
        run_with(tmp_path, SPEC, {}, target="ruby", query_arrays="comma")
