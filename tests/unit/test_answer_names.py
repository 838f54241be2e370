"""Answers that are called by their methods in the types of a tree: `types.FileListResponse`, beside their schemas."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from specloom import pipeline
from specloom.config import ClientConfig
from support.tiny import answer, document, ref

PATHS: dict[str, dict[str, Any]] = {
    "/files": {"get": {"responses": answer({"type": "array", "items": ref("File")})}},
    "/files/{id}": {"get": {"responses": answer(ref("File"))}},
    "/parts": {"get": {"responses": answer(ref("Parts"))}},
    "/files/{id}/text": {"get": {"responses": answer({"type": "string"})}},
}


def types_of(tmp_path: Path, unwrapped: tuple[str, ...] = (), **options: Any) -> dict[str, str]:
    """Return the modules of `types`, by their names."""
    spec = tmp_path / "openapi.json"
    schemas = {
        "File": {"type": "object", "properties": {"id": {"type": "string"}}},
        "Parts": {"type": "object", "properties": {"data": {"type": "array", "items": ref("File")}}},
    }
    spec.write_text(json.dumps(document(paths=PATHS, schemas=schemas)))
    config = ClientConfig(spec=str(spec), output=tmp_path, package="acme", layout="resources", target_options=options)
    config = dataclasses.replace(config, unwrapped=unwrapped)
    files = {file.path: file.content.decode() for file in pipeline.run(config).files}
    return {path.removeprefix("acme/types/"): text for path, text in files.items() if path.startswith("acme/types/")}


def test_answers_are_called_by_their_methods_when_that_is_wanted(tmp_path: Path) -> None:
    types = types_of(tmp_path, answer_types="by-method")
    assert "FileListResponse: TypeAlias = list[models.File]" in types["file_list_response.py"]
    assert "import File as FileRetrieveResponse" in types["file_retrieve_response.py"]
    assert '"FileListResponse"' in types["__init__.py"]
    assert not [path for path in types if "text" in path]  # a text has no name


def test_answers_have_the_names_of_their_schemas_else(tmp_path: Path) -> None:
    assert {path for path in types_of(tmp_path) if "response" in path} == set()


def test_what_is_given_in_place_of_an_envelope_has_the_name(tmp_path: Path) -> None:
    types = types_of(tmp_path, ("data",), answer_types="by-method")
    assert "PartListResponse: TypeAlias = list[models.File]" in types["part_list_response.py"]
