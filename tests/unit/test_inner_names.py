"""What the modules of types call what is within them, and the package of what methods take for shared types."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.adoption.answers import response_options
from support.tiny import answer, document, ref, text

TEXT = {"type": "string"}


def told(word: str, **fields: Any) -> dict[str, Any]:
    return {"type": "object", "required": ["type"], "properties": {"type": {"const": word}, **fields}}


def listed(name: str) -> dict[str, Any]:
    return {"type": "array", "items": ref(name)}


def holding(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


SCHEMAS = {
    "Chunk": holding(choices={"type": "array", "items": holding(delta=ref("StreamDelta"))}, usage=ref("Usage")),
    "StreamDelta": holding(tool_calls=listed("ToolCallPiece"), parent=ref("StreamDelta")),
    "ToolCallPiece": holding(function=holding(name=TEXT), actions=listed("AnyAction")),
    "AnyAction": {
        "oneOf": [ref("ClickEvent"), ref("DragEvent")],
        "discriminator": {"propertyName": "type"},
    },
    "ClickEvent": told("click", at=holding(x=TEXT)),
    "DragEvent": told("drag.path"),
    "Usage": holding(details=holding(cached=TEXT)),
    "Limits": holding(top=holding(most=TEXT)),
    "Level": {"type": "string", "enum": ["low", "high"]},
}
CONFIGURATION = """
[[client]]
spec = "spec.json"
output = "out"
package = "acme"
layout = "resources"
[client.resources.talks]
methods.create = "post /talks"
models.ChatChunk = "#/components/schemas/Chunk"
models.Usage = "#/components/schemas/Usage"
[client.resources."$shared"]
models.Limits = "#/components/schemas/Limits"
models.Level = "#/components/schemas/Level"
"""


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> pipeline.Result:
    return generated(tmp_path_factory.mktemp("inner"), CONFIGURATION)


def generated(folder: Path, configured: str) -> pipeline.Result:
    """Return a client of a configuration."""
    body = holding(limits=ref("Limits"), level=ref("Level"))
    body["properties"]["stream"] = {"type": "boolean"}
    answers = answer(ref("Chunk"))
    answers["200"]["content"]["text/event-stream"] = {"schema": ref("Chunk")}
    talk = {"requestBody": {"content": {"application/json": {"schema": body}}}, "responses": answers}
    spec = document(paths={"/talks": {"post": talk}}, components={"schemas": SCHEMAS})
    (folder / "spec.json").write_text(json.dumps(spec))
    (folder / "specloom.toml").write_text(configured)
    [client] = configuration.read(folder / "specloom.toml")
    return pipeline.run(client)


def names_of(result: pipeline.Result, path: str) -> dict[str, str]:
    """Return the names that a module imports, each with what it is where it comes from."""
    imports = [each for each in ast.parse(text(result, path)).body if isinstance(each, ast.ImportFrom)]
    return {each.asname or each.name: each.name for found in imports[1:] for each in found.names}


def test_what_no_resource_names_is_called_after_its_place(result: pipeline.Result) -> None:
    names = names_of(result, "acme/types/chat_chunk.py")
    assert names.keys() >= {"ChatChunk", "Choice", "ChoiceDelta", "ChoiceDeltaToolCall", "ChoiceDeltaToolCallFunction"}
    assert (names["ChoiceDelta"], names["ChoiceDeltaToolCall"]) == ("StreamDelta", "ToolCallPiece")


def test_branches_of_unions_are_called_as_what_tells_them_apart(result: pipeline.Result) -> None:
    names = names_of(result, "acme/types/chat_chunk.py")
    outer = "ChoiceDeltaToolCallAction"
    assert (names[f"{outer}Click"], names[f"{outer}DragPath"]) == ("ClickEvent", "DragEvent")
    assert f"{outer}ClickAt" in names


def test_what_a_resource_names_is_not_looked_into_elsewhere(result: pipeline.Result) -> None:
    names = names_of(result, "acme/types/chat_chunk.py")
    assert "Usage" in names
    assert "UsageDetails" not in names
    assert "Details" in names_of(result, "acme/types/usage.py")


def test_names_within_answers_may_begin_with_that_of_the_answer(tmp_path: Path) -> None:
    configured = CONFIGURATION.replace("models.ChatChunk", "models.TalkResponse")
    result = generated(tmp_path, configured + '[client.python]\ninner_types = "qualified"\n')
    names = names_of(result, "acme/types/talk_response.py")
    assert {"TalkResponse", "TalkResponseChoiceDelta", "TalkResponseUsage"} <= names.keys()
    assert "Choice" not in names
    assert "Details" in names_of(result, "acme/types/usage.py")  # which is no answer


def test_an_sdk_tells_whether_its_names_do(tmp_path: Path) -> None:
    (tmp_path / "types").mkdir()
    module = tmp_path / "types" / "list_response.py"
    module.write_text("class ListResponseData(A): ...\nclass ListResponseItem(A): ...\nclass ListResponse(A): ...\n")
    assert ("inner_types", "qualified") in [*response_options(tmp_path, ())]
    module.write_text("class Data(A): ...\nclass ListResponse(A): ...\n")
    assert ("inner_types", "qualified") not in [*response_options(tmp_path, ())]


def test_what_holds_itself_comes_to_an_end(result: pipeline.Result) -> None:
    names = names_of(result, "acme/types/chat_chunk.py")
    assert "ChoiceDeltaParent" in names
    assert "ChoiceDeltaParentParent" not in names


def test_shared_types_have_a_package_of_what_methods_take(result: pipeline.Result) -> None:
    assert names_of(result, "acme/types/shared_params/limits.py") == {"Limits": "LimitsDict", "Top": "LimitsTopDict"}
    assert names_of(result, "acme/types/shared_params/level.py") == {"Level": "Level"}
    assert '"Limits": "limits"' in text(result, "acme/types/shared_params/__init__.py")


def test_arguments_of_a_method_that_can_stream_have_their_other_names(result: pipeline.Result) -> None:
    module = text(result, "acme/types/talk_create_params.py")
    for end in ("Base", "NonStreaming", "Streaming"):
        assert f"TalkCreateParams{end} = TalkCreateParams\n" in module
        assert f'"TalkCreateParams{end}"' in module


def test_packages_of_resources_have_the_classes_of_whole_responses(result: pipeline.Result) -> None:
    package = text(result, "acme/resources/__init__.py")
    for end in ("", "WithRawResponse", "WithStreamingResponse"):
        assert f'"Talks{end}": "talks"' in package
        assert f'"AsyncTalks{end}": "talks"' in package
