"""api.md: the list of the methods of a tree, whose links lead somewhere, and from which `adopt` makes the same tree."""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.cli import run
from specloom.pipeline import Result
from support.tiny import OK, answer, document, media, ref, text

KEYED = [{"name": "key", "in": "path", "required": True, "schema": {"type": "string"}}]
PATHS: dict[str, dict[str, Any]] = {
    "/chat/completions": {
        "post": {"requestBody": media({"type": "object", "properties": {"n": {"type": "integer"}}})}
        | {"responses": answer(ref("Completion"))},
        "get": {"responses": answer({"type": "array", "items": ref("Completion")})},
    },
    "/chat/completions/{key}": {"get": {"parameters": KEYED, "responses": answer(ref("Completion"))}},
    "/chat/completions/{key}/mes&sages": {"get": {"parameters": KEYED, "responses": OK}},
    "/files/{key}": {"delete": {"parameters": KEYED, "responses": {"204": {"description": "gone"}}}},
}
SCHEMAS = {"Completion": {"type": "object", "properties": {"id": {"type": "string"}}}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.json").write_text(json.dumps(document(paths=PATHS, schemas=SCHEMAS)))
    with contextlib.chdir(tmp_path):
        assert run(["generate", "openapi.json", "--layout", "resources", "-o", "sdk", "--package", "acme", "-q"]) == 0
    return tmp_path


def test_the_list_has_the_form_of_published_sdks(folder: Path) -> None:
    lines = (folder / "sdk/api.md").read_text().splitlines()
    place = '<a href="./acme/resources/chat/completions'
    assert lines[2:6] == ["# Chat", "", "## Completions", ""]
    assert "from acme.types.chat import Completion" in "\n".join(lines)
    assert (
        f'- <code title="post /chat/completions">client.chat.completions.{place}/completions.py">create</a>'
        '(\\*\\*<a href="docs/resources/chat_completions.md#create">params</a>) -> '
        '<a href="./acme/types/chat/completion.py">Completion</a></code>'
    ) in lines
    assert (
        f'- <code title="get /chat/completions/{{key}}">client.chat.completions.{place}/completions.py">retrieve</a>'
        '(key) -> <a href="./acme/types/chat/completion.py">Completion</a></code>'
    ) in lines
    assert '<code title="get /chat/completions/{key}/mes&#38;sages">' in "\n".join(lines)


def test_every_link_leads_to_a_file(folder: Path) -> None:
    links = re.findall(r'href="([^"#]*)(?:#(\w+))?"', (folder / "sdk/api.md").read_text())
    assert len(links) > len(PATHS)
    for file, anchor in links:
        target = folder / "sdk" / file
        assert target.is_file(), file
        assert not anchor or f"## {anchor}\n" in target.read_text()


def test_a_tree_is_read_back(folder: Path) -> None:
    def methods(result: Result) -> Any:
        return json.loads(text(result, ".specloom/ledger.json"))["operations"]

    with contextlib.chdir(folder):
        assert run(["adopt", "sdk", "--spec", "openapi.json"]) == 0
        [again] = configuration.read(Path("specloom.toml"))
        adopted = pipeline.run(again)
        written = json.loads(Path("sdk/.specloom/ledger.json").read_text())["operations"]
    assert again.package == "acme"
    assert methods(adopted) == written
    assert len(written) == sum(map(len, PATHS.values()))
    assert text(adopted, "api.md") == (folder / "sdk/api.md").read_text()
    assert "models.Completion" in (folder / "specloom.toml").read_text()


def test_methods_of_the_client_are_read_back(folder: Path) -> None:
    table = '[[client]]\nspec = "openapi.json"\noutput = "own"\npackage = "acme"\nlayout = "resources"\n'
    table += (
        '[client.python]\nclient_class = "Acme"\n[client.resources."$client"]\nmethods.ask = "post /chat/completions"\n'
    )
    (folder / "specloom.toml").write_text(table)
    with contextlib.chdir(folder):
        assert run(["generate", "-q"]) == 0
        assert run(["adopt", "own", "--spec", "openapi.json", "--force", "--no-compare"]) == 0
    listed = (folder / "own/api.md").read_text()
    assert "\n# Acme\n\nTypes:\n" in listed
    assert 'client.<a href="./acme/resources/client_methods.py">ask</a>' in listed
    adopted = (folder / "specloom.toml").read_text()
    assert '[client.resources."$client"]\nmethods.ask = "post /chat/completions"\nmodels.Completion = ' in adopted
    assert "client_methods" not in adopted


def test_a_client_of_tags_has_no_list(folder: Path) -> None:
    with contextlib.chdir(folder):
        assert run(["generate", "openapi.json", "-o", "other", "-q"]) == 0
    assert not (folder / "other/api.md").exists()
