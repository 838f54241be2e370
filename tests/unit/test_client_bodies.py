"""A body is an object's fields, a form, or a whole; of several media types one is sent, the others are variants."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.client.bodies import FieldsBody, WholeBody, body_of
from specloom.client.methods import methods_of
from support.models import api_of, declarations_of

PATCH = "application/merge-patch+json"
JSON, FORM, MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
TEXT, BYTES = {"type": "string"}, {"type": "string", "format": "binary"}
PET = {"$ref": "#/components/schemas/Pet"}
EITHER = {"$ref": "#/components/schemas/Either"}
SCHEMAS = {
    "Pet": {"type": "object", "required": ["name"], "properties": {"name": TEXT, "tag": TEXT}},
    "Photo": {"type": "object", "required": ["name", "file"], "properties": {"name": TEXT, "file": BYTES}},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Photo"}]},
}


def body(*contents: tuple[str, Any]) -> dict[str, Any]:
    """Return an operation with a body in these media types."""
    content = {media_type: {"schema": schema} for media_type, schema in contents}
    return {"requestBody": {"required": True, "content": content}}


@pytest.mark.parametrize(
    ("contents", "kind", "media_type"),
    [
        ([(JSON, PET)], FieldsBody, JSON),
        ([(JSON, {"type": "array", "items": PET})], WholeBody, JSON),
        ([(JSON, EITHER)], WholeBody, JSON),
        ([(FORM, PET)], FieldsBody, FORM),
        ([(FORM, EITHER)], FieldsBody, FORM),
        ([(FORM, TEXT)], WholeBody, FORM),
        ([("text/plain", TEXT)], WholeBody, "text/plain"),
        ([("application/xml", PET), (JSON, PET)], FieldsBody, JSON),
        ([(JSON, PET), (MULTIPART, PET)], FieldsBody, JSON),
        ([(JSON, PET), (MULTIPART, {"$ref": "#/components/schemas/Photo"})], FieldsBody, MULTIPART),
    ],
)
def test_the_class_of_a_body(tmp_path: Path, contents: list[tuple[str, Any]], kind: type, media_type: str) -> None:
    api = api_of(tmp_path, body(*contents), SCHEMAS)
    sent = body_of(api.operations[0], declarations_of(api))
    assert type(sent) is kind
    assert sent is not None
    assert (sent.content.media_type, sent.required) == (media_type, True)


def test_a_form_of_branches_has_the_fields_of_all(tmp_path: Path) -> None:
    api = api_of(tmp_path, body((MULTIPART, EITHER)), SCHEMAS)
    form = body_of(api.operations[0], declarations_of(api))
    assert isinstance(form, FieldsBody)
    assert [(field.name.wire, field.required) for field in form.fields] == [
        ("name", True),
        ("tag", False),
        ("file", False),
    ]


@pytest.mark.parametrize(
    ("operation", "names"),
    [
        (body((JSON, PET)), ["doThing"]),
        (body((JSON, PET), ("application/xml", PET)), ["doThing"]),
        (body((JSON, PET), (FORM, TEXT)), ["doThing", f"doThing ({FORM})"]),
        (
            body((JSON, PET), ("application/merge-patch+json", PET)),
            ["doThing", "doThing (application/merge-patch+json)"],
        ),
    ],
)
def test_the_variants_of_a_body(tmp_path: Path, operation: Any, names: list[str]) -> None:
    api = api_of(tmp_path, operation, SCHEMAS)
    methods = methods_of(api, declarations_of(api))
    assert [method.name.wire for method in methods] == names
    assert len({method.key for method in methods}) == len(names)
    assert {method.operation.pointer for method in methods} == {api.operations[0].pointer}
