"""The tree of resources as the configuration has it: methods, models, and what is wrong with them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.diagnostics import Diagnostic, InputError
from support.tiny import OK, answer, document, ref, text

ITEMS = answer({"type": "array", "items": {"type": "object"}})


def configured_run(folder: Path, resources: str) -> pipeline.Result:
    """Return a run with a configuration of resources."""
    paths = {
        "/talk": {"post": {"operationId": "startTalk", "responses": OK}, "get": {"responses": ITEMS}},
        "/talk/{id}": {"delete": {"responses": OK}},
    }
    (folder / "spec.json").write_text(json.dumps(document(paths=paths)))
    head = '[[client]]\nspec = "spec.json"\noutput = "out"\nlayout = "resources"\n'
    (folder / "specloom.toml").write_text(head + resources)
    [client] = configuration.read(folder / "specloom.toml")
    return pipeline.run(client)


def configured(folder: Path, resources: str) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    """Return the methods and the messages of a client with a configuration of resources."""
    result = configured_run(folder, resources)
    [ledger] = [file.content for file in result.files if file.path == ".specloom/ledger.json"]
    return json.loads(ledger)["operations"], result.diagnostics


def test_the_configuration_places_operations_and_the_others_are_told(tmp_path: Path) -> None:
    operations, said = configured(tmp_path, '[client.resources."chat.talks"]\nmethods.start = "startTalk"\n')
    assert operations == {
        "#/paths/~1talk/post": "chat.talks.start",
        "#/paths/~1talk/get": "talk.list",
        "#/paths/~1talk~1{id}/delete": "talk.delete",
    }
    assert [each.code for each in said if each.code.startswith("resource")] == ["resource-guessed"] * 2


@pytest.mark.parametrize(
    ("resources", "code", "line", "hint"),
    [
        (
            '[client.resources.talks]\nmethods.go = "post /tlak"\n',
            "resource-unmatched",
            6,
            "did you mean `post /talk`?",
        ),
        (
            '[client.resources.a]\nmethods.b = "get /talk"\n[client.resources."a.b"]\nmethods.c = "startTalk"\n',
            "name-refused",
            6,
            "choose another name",
        ),
        (
            '[client.resources."$client"]\nmethods.close = "get /talk"\n',
            "name-refused",
            6,
            "choose another name",
        ),
        (
            '[client.resources.copy]\nmethods.a = "get /talk"\n',
            "name-refused",
            5,
            "choose another name",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, resources: str, code: str, line: int, hint: str) -> None:
    operations, said = configured(tmp_path, resources)
    [found] = [each for each in said if each.code == code]
    assert found.span is not None
    assert (Path(found.span.file).name, found.span.line, found.help) == ("specloom.toml", line, hint)
    assert len(operations) == 3  # each operation has its method all the same


def test_a_method_beside_a_guessed_resource_of_its_name_is_told(tmp_path: Path) -> None:
    operations, said = configured(tmp_path, '[client.resources."$client"]\nmethods.talk = "startTalk"\n')
    [found] = [each for each in said if each.code == "name-refused"]
    assert "`client` cannot have a method `talk`: it has a resource of that name; it is `talk_`" in found.message
    assert operations["#/paths/~1talk/post"] == "talk_"
    assert operations["#/paths/~1talk/get"] == "talk.list"


def test_an_operation_may_have_two_names_in_one_resource(tmp_path: Path) -> None:
    named = 'methods.content = "get /talk"\nmethods.get_content = "GET /talk"\n'
    result = configured_run(tmp_path, f"[client.resources.talks]\n{named}")
    module = text(result, "t/resources/talks.py")
    assert [module.count(f" def {name}(") for name in ("content", "get_content")] == [2, 2]
    assert module.count('"GET",') == 1  # both call the one operation
    tests = text(result, "tests/test_talks_resource.py")
    assert [name for name in re.findall(r"def (test_\w+)", tests) if "async" not in name] == [
        "test_content",
        "test_get_content",
    ]
    assert [each.code for each in result.diagnostics if each.code.startswith("resource")] == ["resource-guessed"] * 2


def test_a_method_that_is_not_there_cannot_go_away(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="and there is no method of that name") as refused:
        configured(tmp_path, '[client.resources.a]\nmethods.go = "get /talk"\ndeprecated.og = "No."\n')
    assert [each.help for each in refused.value.diagnostics] == ["did you mean `go`?"]


def test_one_of_two_methods_of_an_operation_goes_away(tmp_path: Path) -> None:
    files = made_of(
        tmp_path,
        '[client.resources.a]\nmethods = { old = "get /Message", new = "get /Message" }\n'
        'deprecated.old = "Call new."\n',
    )
    assert files["talk/resources/a.py"].count('@deprecated("Call new.")\n    def old(') == 1
    assert files["talk/resources/a.py"].count("@deprecated") == 2  # of the asynchronous class, too


def test_a_model_of_a_resource_has_that_name(tmp_path: Path) -> None:
    _, said = configured(tmp_path, '[client.resources.talks]\nmodels.Talk = "#/components/schemas/None"\n')
    [found] = [each for each in said if each.code == "name-unused"]
    assert re.fullmatch(r"`models` has #/components/schemas/None, .*", found.message)
    assert found.span is not None
    assert found.span.line == 6


MODELS = {
    "Message": {"type": "object", "properties": {"own": {"type": "string"}}},
    "ThreadText": {"type": "object", "properties": {"of": ref("Message")}},
    "RoomText": {"type": "object", "properties": {"room": {"type": "string"}}},
}


def made_of(tmp_path: Path, resources: str) -> dict[str, str]:
    """Return the files of a client whose operations answer the models."""
    paths = {f"/{name}": {"get": {"responses": answer(ref(name))}} for name in MODELS}
    (tmp_path / "openapi.json").write_text(json.dumps(document(paths=paths, schemas=MODELS)))
    written = '[[client]]\nspec = "openapi.json"\noutput = "out"\npackage = "talk"\nlayout = "resources"\n'
    (tmp_path / "specloom.toml").write_text(written + resources)
    [config] = configuration.read(tmp_path / "specloom.toml")
    return {file.path: file.content.decode() for file in pipeline.run(config).files}


def test_one_name_in_several_resources_and_in_the_document(tmp_path: Path) -> None:
    files = made_of(
        tmp_path,
        '[client.resources."a.threads.messages"]\nmodels.Message = "#/components/schemas/ThreadText"\n'
        '[client.resources."rooms.messages"]\nmodels.Message = "#/components/schemas/RoomText"\n',
    )
    assert "models.message import Message\n" not in files["talk/types/rooms/message.py"]
    assert "models.room_message import RoomMessage as Message" in files["talk/types/rooms/message.py"]
    assert "models.thread_message import ThreadMessage as Message" in files["talk/types/a/threads/message.py"]
    assert "own: str" in files["talk/models/message.py"]
    assert "-> models.RoomMessage:" in files["talk/resources/room_text.py"]


def test_what_is_shared_is_a_type_of_its_own(tmp_path: Path) -> None:
    files = made_of(tmp_path, '[client.resources."$shared"]\nmodels.Note = "#/components/schemas/RoomText"\n')
    assert "import Note\n" in files["talk/types/shared/note.py"]
    assert "import Note\n" in files["talk/types/note.py"]
