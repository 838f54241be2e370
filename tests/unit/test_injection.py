"""R1: the shape of what is generated does not depend on what the document says, and values come back unchanged."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from support import tiny

TEXTS = ("description", "summary", "termsOfService")
HOSTILE = [
    '"""\nimport os\nos.system("touch PWNED")\n"""',
    "'); import os #",
    "\\",
    '\\"""',
    "a\rb\u2028c\x85d",
    "{{ 7 * 7 }}{% include 'x' %}",
    "\u202eevil",
    "```\n<script>",
    "| a | b |\n# heading",
]
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shape", "version": "1", "description": "text"},
    "tags": [{"name": "Pets", "description": "text"}],
    "paths": {
        "/pets/{id}": {
            "post": {
                "operationId": "createPet",
                "tags": ["Pets"],
                "summary": "text",
                "description": "text",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "description": "text", "schema": {"type": "string"}},
                    {"name": "kind", "in": "query", "description": "text", "schema": {"enum": ["ENUM-1", "ENUM-2"]}},
                ],
                "requestBody": {
                    "required": True,
                    "description": "text",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                },
                "responses": {
                    "200": {
                        "description": "text",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}},
                    },
                    "404": {"description": "text"},
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "description": "text",
                "required": ["kind"],
                "properties": {
                    "kind": {"const": "CONST-1", "description": "text"},
                    "size": {"enum": ["ENUM-3", "ENUM-4"], "default": "ENUM-3", "description": "text"},
                    "note": {"type": "string", "default": "DEFAULT-1", "examples": ["EXAMPLE-1"]},
                },
            },
            "Toy": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "CONST-2"}}},
            "Animal": {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Toy"}]},
        }
    },
}


def with_texts(node: Any, text: str) -> Any:
    """Return a document in which every free text is `text`."""
    if isinstance(node, dict):
        return {key: text if key in TEXTS else with_texts(value, text) for key, value in node.items()}
    return [with_texts(item, text) for item in node] if isinstance(node, list) else node


def with_values(node: Any, suffix: str) -> Any:
    """Return a document in which every enum value, constant, default and example has a suffix."""
    if isinstance(node, str) and node.partition("-")[0] in ("ENUM", "CONST", "DEFAULT", "EXAMPLE"):
        return node + suffix
    if isinstance(node, dict):
        return {key: with_values(value, suffix) for key, value in node.items()}
    return [with_values(item, suffix) for item in node] if isinstance(node, list) else node


def generated(document: Any) -> dict[str, str]:
    """Return the Python files of the client for a document, without the runtime."""
    return {
        file.path: file.content.decode()
        for file in tiny.generate(document, formatter="none").files
        if file.path.endswith(".py") and "_runtime" not in file.path
    }


def shape(code: str) -> str:
    """Return a syntax tree without the strings in it."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def strings(files: dict[str, str]) -> set[str]:
    """Return all strings of all files."""
    trees = map(ast.parse, files.values())
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.fixture(scope="module")
def plain() -> dict[str, str]:
    return generated(DOCUMENT)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_do_not_change_the_shape(plain: dict[str, str], text: str) -> None:
    hostile = generated(with_texts(DOCUMENT, text))
    assert {path: shape(code) for path, code in hostile.items()} == {path: shape(code) for path, code in plain.items()}


@pytest.mark.parametrize("text", HOSTILE)
def test_values_do_not_change_the_shape_and_come_back(plain: dict[str, str], text: str) -> None:
    hostile = generated(with_values(DOCUMENT, text))
    assert {path: shape(code) for path, code in hostile.items()} == {path: shape(code) for path, code in plain.items()}
    for value in ("ENUM-1", "ENUM-2", "ENUM-3", "ENUM-4", "CONST-1", "CONST-2"):
        assert value + text in strings(hostile)
