"""Long operations: what the configuration says of them, and each message about what cannot be, with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.diagnostics import Diagnostic, InputError
from support.tiny import answer, document, generate, text

STATES = {"type": "string", "enum": ["queued", "completed"]}
SCHEMAS = {"Video": {"type": "object", "properties": {"id": {"type": "string"}, "status": STATES}}}
VIDEO = answer({"$ref": "#/components/schemas/Video"})
WANTED = [{"name": "video_id", "in": "path", "required": True, "schema": {"type": "string"}}]
OTHER = [{"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}]
PATHS: dict[str, dict[str, Any]] = {
    "/videos": {"post": {"operationId": "createVideo", "responses": VIDEO}},
    "/videos/{video_id}": {"get": {"operationId": "getVideo", "parameters": WANTED, "responses": VIDEO}},
    "/{a}/{video_id}": {"get": {"operationId": "getOther", "parameters": [*OTHER, *WANTED], "responses": VIDEO}},
}
PATHS["/videos"]["get"] = {
    "operationId": "listVideos",
    "parameters": [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "page_size")],
    "responses": answer({"type": "array", "items": {"$ref": "#/components/schemas/Video"}}),
}
TABLE = {"operation": '"createVideo"', "poll": '"getVideo"', "status": '"/status"', "done": '["completed"]'}


def configured(
    folder: Path, target: str = "python", **table: str | None
) -> tuple[dict[str, Any], tuple[Diagnostic, ...]]:
    """Return the ledger's entries and the messages of a client with one table."""
    (folder / "spec.json").write_text(json.dumps(document(paths=PATHS, schemas=SCHEMAS)))
    lines = [f"{key} = {value}" for key, value in {**TABLE, **table}.items() if value is not None]
    head = f'[[client]]\nspec = "spec.json"\noutput = "out"\ntarget = "{target}"\n[[client.polling]]'
    toml = "\n".join([head, *lines])
    (folder / "specloom.toml").write_text(toml)
    [client] = configuration.read(folder / "specloom.toml")
    result = pipeline.run(client)
    return json.loads(text(result, ".specloom/ledger.json")).get("polling", {}), result.diagnostics


def test_the_ledger_has_the_reason(tmp_path: Path) -> None:
    [entry] = configured(tmp_path)[0].values()
    assert entry == {
        "operation": "#/paths/~1videos/post",
        "poll": "#/paths/~1videos~1{video_id}/get",
        "with": "video_id = /id of the answer",
        "status": "/status",
        "done": "completed",
        "source": "configuration",
        "reason": "the configuration says so",
    }


@pytest.mark.parametrize(
    ("table", "message", "hint"),
    [
        ({"operation": '"createVdeo"'}, "this client has no operation 'createVdeo'", "did you mean `createVideo`?"),
        ({"poll": '"getVidio"'}, "this client has no operation 'getVidio'", "did you mean `getVideo`?"),
        ({"status": '"/stats"'}, "there is nothing at `/stats` in the answer of `getVideo`", "did you mean `/status`?"),
        ({"status": '"status"'}, "must be a JSON Pointer", 'write status = "/status"'),
        ({"poll": '"getOther"'}, "`getOther` cannot be called for `createVideo`", None),
        ({"operation": '"listVideos"', "poll": '"location"'}, "gives a list in pages", "pagination_off"),
        ({"state": '"/status"'}, "[[client.polling]] has no key 'state'", "did you mean `status`?"),
        ({"done": None}, "[[client.polling]] has no `done`", 'done = ["completed"]'),
        ({"done": '"completed"'}, "`done` of [[client.polling]] must be a list of strings", None),
        ({"failed": '["completed"]'}, "both have 'completed'", None),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    tmp_path: Path, table: dict[str, str | None], message: str, hint: str | None
) -> None:
    with pytest.raises(InputError) as caught:
        configured(tmp_path, **table)
    [told] = caught.value.diagnostics
    assert message in told.message
    assert hint is None or hint in (told.help or "")
    assert "polling" in told.pointer.tokens


def test_a_state_that_the_document_does_not_name_is_told(tmp_path: Path) -> None:
    _, said = configured(tmp_path, done='["complete"]')
    [told] = [each for each in said if each.code == "polling"]
    assert (told.message, told.help) == ("the document names no state 'complete'", "did you mean `completed`?")
    assert told.span is not None
    assert told.span.line == 9


def test_a_gem_is_told_the_same(tmp_path: Path) -> None:
    _, said = configured(tmp_path, target="ruby", done='["complete"]')
    [told] = [each for each in said if each.code == "polling"]
    assert told.message == "the document names no state 'complete'"
    with pytest.raises(InputError, match="createVdeo"):
        configured(tmp_path, target="ruby", operation='"createVdeo"')


def test_a_schema_of_a_result_that_does_not_exist_is_told() -> None:
    long = {"x-ms-long-running-operation": True}
    options = {"x-ms-long-running-operation-options": {"final-state-schema": "#/definitions/Vidio"}}
    paths = {"/videos": {"post": {"operationId": "createVideo", "responses": VIDEO, **long, **options}}}
    [told] = [each for each in generate(document(paths=paths, schemas=SCHEMAS)).diagnostics if each.code == "polling"]
    assert "no schema is called that: the result is what `createVideo` answers" in told.message
    assert told.pointer.tokens[-1] == "final-state-schema"
