"""adopt: the first call of a published SDK's README becomes that of the client's README."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from specloom.adoption.readme import written_example
from support.adopted import placed
from support.tiny import api_of, document

BODY = {"type": "object", "properties": {"model": {"type": "string"}, "maxTokens": {}, "input": {}}}
PATHS = {
    "/talks/{talkId}/words": {
        "post": {
            "operationId": "say",
            "parameters": [
                {"name": "talkId", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "dry-run", "in": "query", "schema": {"type": "boolean"}},
            ],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}},
            "responses": {"200": {"description": ""}},
        }
    },
    "/talks": {"get": {"responses": {"200": {"description": ""}}}},
}
METHODS = """
- <code title="post /talks/{talkId}/words">client.words.<a href="./a.py">say</a>(talk_id) -> None</code>
- <code title="get /talks">client.talks.<a href="./a.py">list</a>() -> None</code>
"""


def example(folder: Path, readme: str) -> dict[str, Any]:
    """Return the example that is read of a README."""
    (folder / "README.md").write_text(readme, "utf-8")
    api = api_of(document(paths=PATHS, schemas={"Body": BODY}))
    written = tomllib.loads(written_example(folder, placed(METHODS, api), api))
    first: dict[str, Any] = written["client"]["examples"]["first"] if written else {}
    return first


def block(code: str) -> str:
    return f"# Acme\n\n```python\n{code}\n```\n"


def test_a_call_is_told_by_the_names_of_the_document(tmp_path: Path) -> None:
    code = (
        'client = Acme()\nword = client.words.say("t1", model="m", max_tokens=-3, input=[{"a": [True]}], dry_run=True)'
    )
    assert example(tmp_path, block(code)) == {
        "operation": "say",
        "params": {"talkId": "t1", "model": "m", "maxTokens": -3, "input": [{"a": [True]}], "dry-run": True},
    }


def test_the_first_call_counts_that_is_written_out(tmp_path: Path) -> None:
    readme = block("client.talks.list()\nclient.words.say('t', model=NAME)") + block("client.words.say('t', model='m')")
    assert example(tmp_path, readme)["params"] == {"talkId": "t", "model": "m"}


@pytest.mark.parametrize(
    "code",
    [
        "client.words.say('t', odd=1)",
        "client.words.say('t', model=None)",
        "client.words.say('t', **more)",
        "client.words.say('t', 'u')",
        "client.words.hear('t')",
        "client.words.say('t', input={1: 2})",
        "client.words.say(",
        "say('t')",
    ],
)
def test_what_cannot_be_told_is_left_out(tmp_path: Path, code: str) -> None:
    assert example(tmp_path, block(code)) == {}


def test_an_sdk_without_a_readme_has_no_example(tmp_path: Path) -> None:
    api = api_of(document(paths=PATHS, schemas={"Body": BODY}))
    assert written_example(tmp_path, placed(METHODS, api), api) == ""
