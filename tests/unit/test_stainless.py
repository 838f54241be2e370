"""A configuration of Stainless: the tree, the names and the transforms that it has, and what is wrong in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom import config as configuration
from specloom import pipeline
from specloom.diagnostics import InputError
from specloom.naming import capitalised
from specloom.pipeline import Result
from support.checkout import SHARED, shared
from support.tiny import OK, answer, document, ref, text

PATHS: dict[str, dict[str, Any]] = {
    "/files": {"get": {"responses": answer(ref("FileObject"))}, "post": {"responses": OK}},
    "/files/{id}": {"delete": {"responses": OK}},
}
SCHEMAS = {"FileObject": {"type": "object", "properties": {"id": {"type": "string"}, "old": {"type": "string"}}}}
FILES = {"models": {"file_api": "#/components/schemas/FileObject"}, "methods": {"find": "get /files"}}


def made(folder: Path, settings: dict[str, Any], **client: str) -> Result:
    """Return a run with a configuration of Stainless, through a configuration of our own."""
    (folder / "spec.json").write_text(json.dumps(document(paths=PATHS, schemas=SCHEMAS)))
    (folder / "stainless.yml").write_text(yaml.safe_dump(settings, sort_keys=False))
    options = {"spec": "spec.json", "output": "out", "stainless": "stainless.yml", **client}
    lines = [f"{key} = {json.dumps(value)}" for key, value in options.items()]
    (folder / "specloom.toml").write_text("\n".join(["[[client]]", *lines]))
    [config] = configuration.read(folder / "specloom.toml")
    return pipeline.run(config)


def methods(result: Result) -> dict[str, str]:
    """Return what each operation became."""
    found: dict[str, str] = json.loads(text(result, ".specloom/ledger.json"))["operations"]
    return found


def test_methods_models_and_resources_within_resources(tmp_path: Path) -> None:
    inner = {"methods": {"drop": {"endpoint": "delete /files/{file_id}", "paginated": False}}}
    result = made(tmp_path, {"resources": {"my-files": {**FILES, "subresources": {"trash": inner}}}})
    assert methods(result) == {
        "#/paths/~1files/get": "my_files.find",
        "#/paths/~1files/post": "files.create",
        "#/paths/~1files~1{id}/delete": "my_files.trash.drop",
    }
    assert any(file.path.endswith("/models/file_api.py") for file in result.files)
    [guessed] = [each for each in result.diagnostics if each.code == "resource-guessed"]
    assert "client.files.create" in guessed.message


def test_the_package_and_the_client_have_their_names(tmp_path: Path) -> None:
    settings = {"organization": {"name": "acme-api"}, "targets": {"python": {"package_name": "acme_files"}}}
    result = made(tmp_path, settings)
    assert "class AsyncAcmeAPI(AsyncAPIClient):" in text(result, "acme_files/client.py")
    assert any(file.path == "mine/client.py" for file in made(tmp_path, settings, package="mine").files)


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("onebusaway-sdk", "OnebusawaySDK"),
        ("Lightspark Grid", "LightsparkGrid"),
        ("OpenAI", "OpenAI"),
        ("stop_ids_for_agency", "StopIDsForAgency"),
        ("UrlEndpointRequest", "URLEndpointRequest"),
        ("oauth_clients", "OAuthClients"),
        ("gpu_droplets_json", "GPUDropletsJson"),
        ("Idea", "Idea"),
    ],
)
def test_names_of_classes(name: str, spelled: str) -> None:
    assert capitalised(name) == spelled


@pytest.mark.parametrize(
    "settings",
    [
        {"organization": {"name": "3scale"}},
        {"organization": {"name": "file-object"}},
        {"targets": {"python": {"package_name": "json"}}},
        {"targets": {"python": {"project_name": "-"}}},
    ],
)
def test_a_name_that_cannot_be_had_costs_the_name(tmp_path: Path, settings: dict[str, Any]) -> None:
    result = made(tmp_path, settings)
    [told] = [each for each in result.diagnostics if each.code == "stainless-value"]
    assert told.span is not None
    assert Path(told.span.file).name == "stainless.yml"
    assert "class AsyncClient(AsyncAPIClient):" in text(result, "t/client.py")


def test_a_client_has_methods_of_its_own(tmp_path: Path) -> None:
    result = made(tmp_path, {"resources": {"$client": {"methods": {"find": "get /files"}}}}, package="acme")
    assert methods(result)["#/paths/~1files/get"] == "find"
    assert "class ClientMethods(ClientApi):" in text(result, "acme/resources/client_methods.py")


@pytest.mark.parametrize("alias", [{"to": "find"}, {"method": "files.find"}, {"endpoint": "get /files"}])
def test_an_alias_is_a_second_method(tmp_path: Path, alias: dict[str, str]) -> None:
    named = {"find": {"endpoint": "get /files"}, "look": {"type": "alias", **alias}}
    result = made(tmp_path, {"resources": {"files": {"methods": named}}}, package="acme")
    module = text(result, "acme/resources/files.py")
    assert [module.count(f" def {name}(") for name in named] == [2, 2]
    assert [each.code for each in result.diagnostics if each.code.startswith("stainless")] == []


def test_an_alias_of_nothing_is_told(tmp_path: Path) -> None:
    named = {"find": "get /files", "look": {"type": "alias", "to": "itself"}, "itself": {"type": "alias", "to": "look"}}
    result = made(tmp_path, {"resources": {"files": {"methods": named}}})
    told = [each for each in result.diagnostics if each.code == "stainless-value"]
    assert [each.span.line for each in told if each.span] == [5, 8]


def test_two_methods_of_one_name_are_told(tmp_path: Path) -> None:
    settings = {"resources": {"files": {"methods": {"list-all": "get /files", "list_all": "post /files"}}}}
    result = made(tmp_path, settings)
    [told] = [each for each in result.diagnostics if each.code == "resource-conflict"]
    assert "already, for another operation" in told.message
    assert sorted(methods(result).values()) == ["files.create", "files.delete", "files.list_all"]


TARGET = "$.components.schemas.FileObject.properties"


@pytest.mark.parametrize(
    ("transform", "fields"),
    [
        ({"command": "remove", "args": {"target": [TARGET], "keys": ["old"]}}, {"id"}),
        ({"command": "remove", "args": {"target": f"{TARGET}.old"}}, {"id"}),
        ({"command": "merge", "args": {"target": TARGET, "object": {"new": {"type": "string"}}}}, {"id", "old", "new"}),
        ({"command": "update", "args": {"target": TARGET, "value": {"new": {}}}}, {"id", "old", "new"}),
    ],
)
def test_transforms_change_the_document(tmp_path: Path, transform: dict[str, Any], fields: set[str]) -> None:
    result = made(tmp_path, {"openapi": {"transforms": [transform]}, "resources": {"files": FILES}}, package="acme")
    model = text(result, "acme/models/file_api.py")
    assert {name for name in ("id", "old", "new") if f"\n    {name}:" in model} == fields


@pytest.mark.parametrize(
    ("settings", "code", "line"),
    [
        ({"resources": {"files": {"methods": {"find": "get /flies"}}}}, "resource-unmatched", 4),
        ({"resources": {"files": {"methods": {"find": 7}}}}, "stainless-value", 4),
        ({"resources": {"files": {"methods": ["get /files"]}}}, "stainless-value", 3),
        ({"resources": {"files": {"method": {}}}}, "stainless-key", 3),
        ({"resources": ["files"]}, "stainless-value", 1),
        ({"resorces": {}}, "stainless-key", 1),
        ({"resources": {"$shared": {"methods": {"health": "get /files"}}}}, "stainless-unused", 3),
        ({"resources": {"$client": {"methods": {"close": "get /files"}}}}, "name-refused", 4),
        ({"resources": {"a": {"methods": {"b": "get /files"}, "subresources": {"b": FILES}}}}, "name-refused", 4),
        ({"mcp": {"enabled": True}}, "stainless-unused", 1),
        ({"organization": {"nam": "acme"}}, "stainless-key", 2),
        ({"organization": {"name": 3}}, "stainless-value", 2),
        ({"targets": {"pyton": {"package_name": "acme"}}}, "stainless-key", 2),
        ({"targets": {"python": {"package": "acme"}}}, "stainless-key", 3),
        ({"targets": {"python": ["acme"]}}, "stainless-value", 2),
        ({"openapi": {"transformations": [{"command": "oneOfToAnyOf"}]}}, "stainless-unused", 2),
        ({"openapi": {"transform": []}}, "stainless-key", 2),
        ({"openapi": {"transforms": [{"command": "drop", "args": {"target": "$"}}]}}, "stainless-value", 3),
        ({"openapi": {"transforms": [{"command": "remove", "args": {"target": "$["}}]}}, None, 5),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, settings: dict[str, Any], code: str | None, line: int
) -> None:
    if code is None:  # a target that is no query: the overlay says it
        with pytest.raises(InputError) as refused:
            made(tmp_path, settings)
        found = list(refused.value.diagnostics)
    else:
        result = made(tmp_path, settings)
        found = [each for each in result.diagnostics if each.code == code]
        assert len(methods(result)) == 3
    assert found[0].span is not None
    assert (Path(found[0].span.file).name, found[0].span.line) == ("stainless.yml", line)


@pytest.mark.parametrize(
    ("name", "spec", "operations"), [("onebusaway", "openapi.yml", 30), ("lightspark-grid", "openapi.yaml", 153)]
)
def test_real_configurations(name: str, spec: str, operations: int) -> None:
    folder = shared(SHARED / "succession" / name)
    config = configuration.ClientConfig(
        spec=str(folder / spec),
        output=Path("unused"),
        layout="resources",
        stainless=str(folder / "openapi.stainless.yml"),
        formatter="none",
    )
    result = pipeline.run(config)
    assert result.operations == operations
    assert not [each for each in result.diagnostics if each.severity == "omission"]
