"""Which version a document is, and schema objects in one form."""

from typing import Any

import pytest

from specloom.diagnostics import InputError
from specloom.openapi.versions.dialect import NULLABLE, Version, detect, normal_schema
from specloom.reading.document import load_text


@pytest.mark.parametrize(
    ("said", "version"),
    [("3.0.0", "3.0"), ("3.0.4", "3.0"), ("3.1.0", "3.1"), ("3.1.99", "3.1"), ("3.2.0", "3.2"), ("3.1.0-rc1", "3.1")],
)
def test_detect(said: str, version: str) -> None:
    assert detect(load_text("t", f"openapi: '{said}'")) == Version(version)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: 1", "version-missing"),
        ("swagger: '1.2'", "version-unsupported"),
        ("swagger: '2.0'\ncomponents: {}", "version-unclear"),
        ("openapi: [x]", "version-not-a-string"),
        ("openapi: 4.0.0", "version-unsupported"),
        ("openapi: latest", "version-unsupported"),
        ("openapi: '3.1.0; rm'", "version-unsupported"),
    ],
)
def test_detect_refuses(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        detect(load_text("t", text))
    assert caught.value.diagnostics[0].code == code
    assert caught.value.diagnostics[0].span is not None


@pytest.mark.parametrize(
    ("schema", "normal"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": True, "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a"]}),
        ({"$ref": "#/x", "nullable": True}, {"$ref": "#/x", NULLABLE: True}),
        ({"anyOf": [], "nullable": True}, {"anyOf": [], NULLABLE: True}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"exclusiveMaximum": True}, {}),
        ({"maximum": 2, "exclusiveMaximum": True}, {"exclusiveMaximum": 2}),
        ({"exclusiveMinimum": 3}, {"exclusiveMinimum": 3}),
        ({"example": 1}, {"examples": [1]}),
        ({"example": 1, "examples": [2]}, {"examples": [2]}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": ["string", "integer"]}, {"type": ["string", "integer"]}),
    ],
)
@pytest.mark.parametrize("version", [Version.V3_0, Version.V3_1, Version.V3_2])
def test_normal_schema(schema: dict[str, Any], normal: dict[str, Any], version: Version) -> None:
    before = dict(schema)
    assert normal_schema(schema, version) == normal
    assert schema == before


@pytest.mark.parametrize(
    ("schema", "format_"),
    [
        ({"type": "string", "contentEncoding": "base64"}, "byte"),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, "binary"),
        ({"contentMediaType": "application/octet-stream", "contentEncoding": "gzip"}, None),
        ({"contentEncoding": "base64", "format": "x"}, "x"),
    ],
)
def test_content_keywords_become_formats_from_3_1(schema: dict[str, Any], format_: str | None) -> None:
    assert normal_schema(schema, Version.V3_1).get("format") == format_
    assert normal_schema(schema, Version.V3_0).get("format") == schema.get("format")


@pytest.mark.parametrize("schema", [True, False, {}, {"type": "string", "const": 1}, {"$ref": "#/x"}, None, []])
def test_unchanged_schemas_are_the_same_object(schema: Any) -> None:
    assert normal_schema(schema, Version.V3_0) is schema
