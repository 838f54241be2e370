"""Relative links in the document's texts lead to its site; what is code or absolute stays as it is."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.client.links import with_absolute_links
from support import tiny

SERVER = [{"url": "https://api.example.com/v1"}]
DOCS = {"url": "https://docs.example.com/reference/"}


def linked(text: str, base: str | None = None, **more: Any) -> str | None:
    """Return the description of a document after its links were made absolute."""
    spec = tiny.document(**more)
    spec["info"]["description"] = text
    return with_absolute_links(tiny.api_of(spec), base).description


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("[a](/b)", "[a](https://docs.example.com/b)"),
        ("[a](b/c.md)", "[a](https://docs.example.com/reference/b/c.md)"),
        ("[a](#tag/B)", "[a](https://docs.example.com/reference/#tag/B)"),
        ('![a](/b.png "T")', '![a](https://docs.example.com/b.png "T")'),
        ("[a [b]](</c>) and [d](//e.org/f)", "[a [b]](https://docs.example.com/c) and [d](https://e.org/f)"),
        ("[a](https://b.org) [c](mailto:d@e.org)", "[a](https://b.org) [c](mailto:d@e.org)"),
        ("`[a](/b)` ``[`a`](/b)``", "`[a](/b)` ``[`a`](/b)``"),
        ("```\n[a](/b)\n```", "```\n[a](/b)\n```"),
        ('<a href="/b">c</a>', '<a href="https://docs.example.com/b">c</a>'),
        ("[a](javascript:b)", "[a](javascript:b)"),
        ("[a](//[b)", "a (//[b)"),
    ],
)
def test_links_are_relative_to_the_documentation(text: str, result: str) -> None:
    assert linked(text, externalDocs=DOCS, servers=SERVER) == result


def test_what_is_configured_comes_first_and_the_origin_of_the_server_last() -> None:
    assert linked("[a](/b)", "https://own.example.com", externalDocs=DOCS) == "[a](https://own.example.com/b)"
    assert linked("[a](/b)", servers=SERVER) == "[a](https://api.example.com/b)"
    assert linked("[a](#b)", servers=SERVER) == "a (#b)"


@pytest.mark.parametrize("server", ["/v1", "https://{host}/v1"])
def test_a_link_that_leads_nowhere_is_text(server: str) -> None:
    variables = {"host": {"default": "a.org"}}
    assert linked("[a](/b)", servers=[{"url": server, "variables": variables}]) == "a (/b)"
    assert linked("[a](/b)", externalDocs={"url": "javascript:c"}) == "a (/b)"


def test_links_everywhere_are_absolute() -> None:
    text = "[a](/b)"
    schema = {"type": "object", "description": text, "properties": {"c": {"type": "string", "description": text}}}
    operation = {
        "description": text,
        "parameters": [{"name": "d", "in": "query", "description": text, "schema": {"type": "string"}}],
        "responses": {"200": {"description": text, **tiny.media(tiny.ref("Thing"))}},
    }
    spec = tiny.document(paths={"/e": {"get": operation}}, schemas={"Thing": schema}, externalDocs=DOCS)
    result = tiny.generate(spec)
    texts = [file.content.decode() for file in result.files if file.path.endswith((".md", ".py"))]
    assert not any("](/b)" in each for each in texts)
    assert sum("](https://docs.example.com/b)" in each for each in texts) >= 4


def test_the_base_is_an_option() -> None:
    options = {"link_base": "https://own.example.com"}
    spec = tiny.document(paths={"/a": {"get": {"description": "[a](/b)", "responses": tiny.OK}}})
    result = tiny.generate(spec, target_options=options)
    assert "[a](https://own.example.com/b)" in tiny.text(result, "docs/apis/AApi.md")
