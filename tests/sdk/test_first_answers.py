"""What the first answer of a process brings in: of the models that it may hold, those that it does hold."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.checkout import generated, write

DOCUMENT = """
openapi: 3.1.0
info: {title: Talk, version: '1'}
paths:
  /talks:
    get:
      operationId: getTalk
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Talk'}}}}
components:
  schemas:
    Talk:
      required: [items]
      properties:
        items: {$ref: '#/components/schemas/Items'}
        last: {oneOf: [{$ref: '#/components/schemas/Item'}, {type: 'null'}]}
        pair:
          {type: array, prefixItems: [{$ref: '#/components/schemas/Pause'}, {type: integer}], items: false, minItems: 2}
        ending: {anyOf: [{$ref: '#/components/schemas/Ending'}, {$ref: '#/components/schemas/Song'}, {type: string}]}
    Items: {type: array, items: {$ref: '#/components/schemas/Item'}}
    Item:
      oneOf:
        - {$ref: '#/components/schemas/Speech'}
        - {$ref: '#/components/schemas/Pause'}
        - {$ref: '#/components/schemas/Song'}
      discriminator: {propertyName: kind}
    Speech:
      required: [kind, words]
      properties: {kind: {const: Speech}, words: {type: array, items: {type: string}}}
    Pause: {required: [kind], properties: {kind: {const: Pause}, seconds: {type: number}}}
    Song: {required: [kind], properties: {kind: {const: Song}, title: {type: string}}}
    Ending: {enum: [applause, silence]}
"""

CODE = """
import json, sys
from talk import Talk
talk = Talk.from_json(sys.argv[1])
models = sorted(each.rpartition(".")[2] for each in sys.modules if each.startswith("talk.models.") and "._" not in each)
kinds = [type(each).__name__ for each in (*talk.items, talk.last)]
print(json.dumps([models, kinds, talk.to_dict(mode="json")]))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("talk")
    document = folder / "talk.yaml"
    document.write_text(DOCUMENT, "utf-8")
    return write(generated(document, "talk"), folder / "client")


def first_of(folder: Path, body: object) -> tuple[list[str], list[str], object]:
    command = [sys.executable, "-c", CODE, json.dumps(body)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    models, kinds, written = json.loads(done.stdout)
    return models, kinds, written


SPEECH = {"kind": "Speech", "words": ["a"]}
PAUSE = {"kind": "Pause", "seconds": 1.5}


def test_of_a_union_only_the_branch_is_loaded_that_a_tag_names(folder: Path) -> None:
    body = {"items": [SPEECH], "last": None}
    assert first_of(folder, body) == (["speech", "talk"], ["Speech", "NoneType"], body)


def test_a_text_loads_no_objects_beside_it(folder: Path) -> None:
    body = {"items": [], "ending": "silence"}
    assert first_of(folder, body) == (["talk"], ["NoneType"], body)


def test_a_branch_is_found_through_null_and_through_names_for_types(folder: Path) -> None:
    body = {"items": [], "last": PAUSE}
    assert first_of(folder, body) == (["pause", "talk"], ["Pause"], body)


@pytest.mark.parametrize(
    "body",
    [
        {"items": [SPEECH, PAUSE], "last": {"kind": "Song", "title": "t"}, "pair": [PAUSE, 1], "ending": "silence"},
        {"items": [PAUSE, {"kind": "Dance"}], "last": 5, "pair": [PAUSE], "ending": {"kind": "Song"}},
        {"items": [{"words": []}], "last": SPEECH, "ending": "another", "new": [1.0]},
    ],
)
def test_what_needs_the_other_branches_is_read_as_later(folder: Path, body: object) -> None:
    assert first_of(folder, body)[2] == body
