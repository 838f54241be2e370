"""The examples of a README: of a configuration of Stainless, and of our own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.config.places import Places
from specloom.diagnostics import InputError
from support.stainless import place, run_with, told
from support.tiny import answer, document, ref, text

THING = {"type": "object", "properties": {"thingId": {"type": "string"}, "owner": ref("Owner")}}
OWNER = {
    "oneOf": [ref("Person"), ref("Firm")],
}
PERSON = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"enum": ["person"]}, "firstName": {"type": "string"}},
}
FIRM = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"enum": ["firm"]}, "taxNumber": {"type": "integer"}},
}
LISTED = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": ref("Thing")}, "next_cursor": {"type": "string"}},
}
CURSOR = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("cursor", "order-by")]
SPEC = document(
    paths={
        "/things": {
            "get": {"parameters": CURSOR, "responses": answer(LISTED)},
            "post": {
                "requestBody": {"content": {"application/json": {"schema": ref("Thing")}}},
                "responses": answer(ref("Thing")),
            },
        },
        "/a": {"get": {"responses": answer({"type": "array", "items": {"type": "string"}})}},
    },
    schemas={"Thing": THING, "Owner": OWNER, "Person": PERSON, "Firm": FIRM},
)
HEADLINE = {
    "type": "request",
    "endpoint": "post /things",
    "params": {"owner": {"kind": "firm", "taxNumber": 7}},
    "response_property": "thingId",
}
PAGES = {"type": "request", "endpoint": "get /things", "params": {"order-by": "age"}, "response_property": "owner"}
SETTINGS = {
    "pagination": [
        {
            "name": "page",
            "type": "cursor",
            "request": {"cursor": {"type": "string"}},
            "response": {"data": {"type": "array"}, "next_cursor": {"type": "string"}},
        }
    ],
    "resources": {"things": {"methods": {"list": "get /things", "create": "post /things"}}},
}


def readme(folder: Path, requests: Any) -> str:
    result = run_with(folder, SPEC, {**SETTINGS, "readme": {"example_requests": requests}}, formatter="ruff")
    assert not told(result, "stainless-value", "stainless-key", "stainless-unused")
    return text(result, "README.md")


def first_call(page: str) -> str:
    found = re.search(r"## First call\n\n```python\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_headline_comes_first_with_its_parameters(tmp_path: Path) -> None:
    shown = first_call(readme(tmp_path, {"default": PAGES, "headline": HEADLINE}))
    assert 'client.things.create(owner={"kind": "firm", "tax_number": 7})\nprint(result.thing_id)' in shown


def test_the_default_stands_in_for_it(tmp_path: Path) -> None:
    assert "client.things.create(" in first_call(readme(tmp_path, {"default": HEADLINE}))
    assert "client.a." in first_call(readme(tmp_path, {}))


def test_the_list(tmp_path: Path) -> None:
    page = readme(tmp_path, {"default": HEADLINE, "pagination": PAGES})
    assert 'for item in client.things.list(order_by="age"):\n    print(item.owner)' in page


@pytest.mark.parametrize(
    ("requests", "code", "line", "words"),
    [
        ({"default": {**PAGES, "endpoint": "get /thing"}}, "stainless-value", 5, "did you mean `get /things`?"),
        ({"default": {**PAGES, "params": {"orderby": "a"}}}, "stainless-value", 7, "did you mean `order-by`?"),
        ({"default": {**PAGES, "params": ["a"]}}, "stainless-value", 6, "`params` must be a table"),
        ({"headlin": PAGES}, "stainless-key", 3, "did you mean `headline`?"),
        ({"default": "get /things"}, "stainless-value", 3, "`default` must be a table"),
        ({"default": {"type": "request"}}, "stainless-value", 3, "a table with an `endpoint`"),
        ([], "stainless-value", 2, "`example_requests` must be a table"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, requests: Any, code: str, line: int, words: str) -> None:
    result = run_with(tmp_path, SPEC, {"readme": {"example_requests": requests}})
    found = [each for each in told(result, code) if words in f"{each.message} {each.help}"]
    assert place(found[0]) == ("stainless.yml", line)


def configured(folder: Path, toml: str) -> configuration.ClientConfig:
    run_with(folder, SPEC, {})
    (folder / "specloom.toml").write_text(f'[[client]]\nspec = "spec.json"\noutput = "out"\n{toml}')
    [config] = configuration.read(folder / "specloom.toml")
    return config


def test_our_own_configuration(tmp_path: Path) -> None:
    toml = '[client.examples.first]\noperation = "post /things"\nparams = { thingId = "t" }\nshows = "owner"\n'
    assert 'thing_id="t"' in first_call(text(pipeline.run(configured(tmp_path, toml)), "README.md"))


@pytest.mark.parametrize(
    ("toml", "line", "words"),
    [
        ('[client.examples.first]\noperation = "post /thing"', 5, "did you mean `post /things`?"),
        ('[client.examples.frist]\noperation = "post /things"', 4, "did you mean `first`?"),
        ("[client.examples.first]\nparams = {}", 4, "has no `operation`"),
        ('[client.examples.first]\noperation = "post /things"\nparams = 1', 6, "`params` of [client.examples.first]"),
        ("examples = 1", 4, "write [client.examples.first]"),
    ],
)
def test_what_our_own_configuration_cannot_say(tmp_path: Path, toml: str, line: int, words: str) -> None:
    with pytest.raises(InputError) as raised:
        pipeline.run(configured(tmp_path, toml))
    [found] = raised.value.diagnostics
    assert words in f"{found.message} {found.help}"
    assert Places("", (tmp_path / "specloom.toml").read_text()).span(found.pointer.tokens).line == line
