"""Which inline schemas of a document become models of the gem, and under which keys (design/ruby-docs.md, 3)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.openapi.syntax import Document
from specloom.targets.ruby.literals import type_name
from specloom.targets.ruby.model import RubyType
from specloom.targets.ruby.schemas.inventory import Schemas, inventory
from specloom.targets.ruby.schemas.models import is_model
from specloom.targets.ruby.schemas.types import Types
from specloom.targets.ruby.schemas.usage import form_only
from specloom.targets.ruby.schemas.written_operations import written_operations

PET = {"$ref": "#/components/schemas/Pet"}
NAMED = {"type": "object", "properties": {"a": {"type": "string"}}}
TEXT = {"type": "string"}


def document_of(folder: Path, schemas: Mapping[str, Any], paths: Mapping[str, Any] | None = None) -> Document:
    """Return a document with components, one of which is Pet."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": {"Pet": {"type": "object", "properties": {"id": TEXT}}, **schemas}},
    }
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document), "utf-8")
    return pipeline.build(ClientConfig(spec=str(spec), output=folder, target="ruby")).document


def schemas_of(folder: Path, schemas: Mapping[str, Any], paths: Mapping[str, Any] | None = None) -> Schemas:
    """Return the inventory of a document."""
    document = document_of(folder, schemas, paths)
    return inventory(document.schemas, written_operations(document))


@pytest.mark.parametrize(
    ("schema", "keys"),
    [
        (TEXT, []),
        ({"type": "string", "enum": ["a"]}, []),
        ({"type": "object"}, []),
        ({"type": "object", "additionalProperties": TEXT}, []),
        (NAMED, ["M_x"]),
        ({"title": "Own name", **NAMED}, ["Own_name"]),
        ({"title": "Pet", **NAMED}, ["Pet_1"]),
        ({"type": "array", "items": NAMED}, ["M_x_inner"]),
        ({"type": "object", "additionalProperties": NAMED}, ["M_x_value"]),
        ({"oneOf": [TEXT, {"type": "integer"}]}, ["M_x"]),
        ({"oneOf": [TEXT]}, ["M_x"]),
        ({"anyOf": [TEXT]}, []),
        ({"anyOf": [NAMED]}, ["M_x"]),
        ({"type": "array", "items": {"anyOf": [TEXT]}}, ["M_x_inner"]),
        ({"oneOf": [NAMED, {"type": "integer"}]}, ["M_x_oneOf", "M_x"]),
        ({"allOf": [PET]}, []),
        ({"allOf": [PET, NAMED]}, ["M_x"]),
        ({"allOf": [TEXT, {"description": "said twice"}]}, []),
        ({"type": "object", "properties": {"y": NAMED}}, ["M_x_y", "M_x"]),
    ],
)
def test_an_inline_schema_is_a_model_where_it_has_a_shape(tmp_path: Path, schema: Any, keys: list[str]) -> None:
    found = schemas_of(tmp_path, {"M": {"type": "object", "properties": {"x": schema}}})
    assert [key for key in found.named if key not in ("Pet", "M")] == keys


@pytest.mark.parametrize(
    ("other", "shared"),
    [
        (NAMED, True),
        ({"properties": {"a": {"type": "string"}}, "type": "object"}, True),
        ({**NAMED, "description": "different"}, False),
        ({**NAMED, "additionalProperties": False}, False),
        ({**NAMED, "required": ["a"]}, False),
        ({"type": "object", "properties": {"a": PET}}, False),
        ({"type": "object", "properties": {"a": {"type": "array", "items": TEXT}}}, False),
    ],
)
def test_equal_inline_schemas_are_one_model(tmp_path: Path, other: Any, shared: bool) -> None:  # noqa: FBT001
    found = schemas_of(tmp_path, {"M": {"type": "object", "properties": {"x": NAMED, "y": other}}})
    assert ("M_y" not in found.named) is shared


def test_operations_are_named_before_components_in_the_order_of_their_methods(tmp_path: Path) -> None:
    def answering(**more: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": NAMED}}
        return {"responses": {"200": {"description": "", "content": content}}, **more}

    parameter = {"name": "q", "in": "query", "schema": {**NAMED, "title": ""}}
    paths = {"/b/{c}": {"post": answering(), "head": answering(parameters=[parameter])}, "/a": {"get": answering()}}
    found = schemas_of(tmp_path, {"M": {"type": "object", "properties": {"x": NAMED}}}, paths)
    assert list(found.named) == ["Pet", "M", "b_c_head_q_parameter", "b_c_head_200_response"]


def test_the_body_of_a_form_alone_is_no_model(tmp_path: Path) -> None:
    def taking(media_type: str, name: str) -> dict[str, Any]:
        content = {media_type: {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        return {"requestBody": {"content": content}, "responses": {"204": {"description": ""}}}

    paths = {
        "/a": {"post": taking("multipart/form-data; boundary=x", "Form"), "put": taking("multipart/form-data", "Both")},
        "/b": {"post": taking("application/json", "Both")},
    }
    document = document_of(tmp_path, {"Form": NAMED, "Both": NAMED}, paths)
    operations = written_operations(document)
    assert form_only(inventory(document.schemas, operations), operations) == {"Form"}


def types_of(folder: Path, schemas: Mapping[str, Any]) -> dict[str, str]:
    """Return the types of the components, as Ruby's documentation writes them."""
    found = schemas_of(folder, schemas)
    types = Types(found, {key: key for key, schema in found.named.items() if is_model(schema)})

    def written(kind: RubyType) -> str:
        return str(type_name(kind))

    return {key: written(types.of(found.named[key])) for key in schemas}


def test_an_alias_is_what_it_is_an_alias_of(tmp_path: Path) -> None:
    assert types_of(
        tmp_path,
        {
            "Pets": {"type": "array", "items": PET},
            "ManyPets": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Pets"}},
            "Day": {"type": "string", "format": "date"},
            "Days": {"allOf": [{"$ref": "#/components/schemas/Day"}]},
            "Anything": {},
            "Free": {"type": "object", "additionalProperties": True},
            "Closed": {"type": "object", "additionalProperties": False},
        },
    ) == {
        "Pets": "Array<Pet>",
        "ManyPets": "Hash<String, Array<Pet>>",
        "Day": "Date",
        "Days": "Date",
        "Anything": "Object",
        "Free": "Hash<String, Object>",
        "Closed": "Object",
    }


def test_aliases_in_a_circle_have_one_type_whoever_comes_first(tmp_path: Path) -> None:
    circle = {
        "A": {"type": "array", "items": {"$ref": "#/components/schemas/B"}},
        "B": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
    }
    turned = dict(reversed(circle.items()))
    assert types_of(tmp_path, circle) == types_of(tmp_path, turned)


def test_whether_an_all_of_has_a_shape_is_found_in_time(tmp_path: Path) -> None:
    layers = {
        f"L{n}": {"allOf": [{"$ref": f"#/components/schemas/L{n + 1}"}, {"$ref": f"#/components/schemas/R{n + 1}"}]}
        for n in range(40)
    }
    others = {f"R{n}": layers[f"L{n}"] for n in range(40)}
    ends = {"L40": {"description": "free"}, "R40": {"description": "free, too"}}
    joined = {"type": "object", "properties": {"x": layers["L0"]}}
    assert "M_x" not in schemas_of(tmp_path, {"M": joined, **layers, **others, **ends}).named
