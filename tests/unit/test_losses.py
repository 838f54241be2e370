"""What an operation says of the faults of its document: of each what it is about, short, in plain quotes."""

from __future__ import annotations

from typing import Any

from support import tiny
from support.tiny import OK, api_of, generate, text

START = "The document is broken here, so that this is missing or not as it was meant: "


def spec(*parameters: Any) -> dict[str, Any]:
    """Return a document with one operation that has these parameters."""
    operation = {"operationId": "doIt", "tags": ["Things"], "parameters": list(parameters), "responses": OK}
    return tiny.document(paths={"/a": {"get": operation}})


def note(*parameters: Any) -> str:
    """Return what an operation with these parameters says of itself."""
    return api_of(spec(*parameters)).operations[0].docs.description or ""


def test_a_bad_style_leaves_the_parameter() -> None:
    loud = {"name": "a", "in": "query", "style": "loud", "schema": {"type": "array", "items": {"type": "string"}}}
    assert note(loud).startswith(f"{START}'style' of the parameter 'a' ('style' is 'loud', but ")


def test_a_long_message_says_that_it_is_cut() -> None:
    said = note({"$ref": f"#/components/parameters/{'x' * 300}"})
    assert said.endswith("…).")
    assert len(said) < len(START) + 250


def test_no_quote_needs_an_escape() -> None:
    odd = {"name": "a", "in": "elsewhere", "schema": {}}
    page = text(generate(spec(odd), target="ruby"), "docs/ThingsApi.md")
    assert "('in' is 'elsewhere', but only" in page
    assert '"elsewhere' not in note(odd)
