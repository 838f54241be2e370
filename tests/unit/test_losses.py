"""What an operation and a schema say of the faults of their document: what each is about, short, in plain quotes."""

from __future__ import annotations

from typing import Any

from specloom.ir.types import ObjectDeclaration
from support import tiny
from support.tiny import OK, answer, api_of, generate, ref, text

START = "The document is broken here, so that this is missing or not as it was meant: "


def spec(*parameters: Any) -> dict[str, Any]:
    """Return a document with one operation that has these parameters."""
    operation = {"operationId": "doIt", "tags": ["Things"], "parameters": list(parameters), "responses": OK}
    return tiny.document(paths={"/a": {"get": operation}})


def note(*parameters: Any) -> str:
    """Return what an operation with these parameters says of itself."""
    return api_of(spec(*parameters)).operations[0].docs.description or ""


def test_a_bad_style_leaves_the_parameter() -> None:
    loud = {"name": "a", "in": "query", "style": "loud", "schema": {"type": "array", "items": {"type": "string"}}}
    assert note(loud).startswith(f"{START}'style' of the parameter 'a' ('style' is 'loud', but ")


def test_a_long_message_says_that_it_is_cut() -> None:
    said = note({"$ref": f"#/components/parameters/{'x' * 300}"})
    assert said.endswith("…).")
    assert len(said) < len(START) + 250


def test_no_quote_needs_an_escape() -> None:
    odd = {"name": "a", "in": "elsewhere", "schema": {}}
    page = text(generate(spec(odd), target="ruby"), "docs/ThingsApi.md")
    assert "('in' is 'elsewhere', but only" in page
    assert '"elsewhere' not in note(odd)


def pet(properties: Any, **more: Any) -> dict[str, Any]:
    """Return a document with one class of these properties."""
    schemas = {"Pet": {"type": "object", "description": "A pet.", "properties": properties, **more}}
    return tiny.document(paths={"/a": {"get": {"responses": answer(ref("Pet"))}}}, schemas=schemas)


def test_a_lost_property_is_told_where_it_is_read() -> None:
    described = pet({"kind": {"type": "strin", "description": "Cat or dog."}, "name": {"type": "string"}})
    result = generate(described)
    model = " ".join(text(result, "package/models/pet.py").split())
    lost = "The document is broken here. 'strin' is not a type of a schema; any value is accepted."
    assert f"Cat or dog. {lost}" in model
    assert model.count(lost) == 1
    assert f"| **kind** | `Any` | Cat or dog.<br>{lost} |" in text(result, "docs/models/Pet.md")
    gem = generate(described, target="ruby")
    assert f"Cat or dog. {lost}" in " ".join(text(gem, "lib/package/models/pet.rb").replace("#", "").split())


def test_what_a_class_lost_is_told_by_the_class() -> None:
    result = generate(pet({"required": ["name"], "name": {"type": "string"}}, discriminator=7))
    model = " ".join(text(result, "package/models/pet.py").split())
    start = "A pet. The document is broken here. 'required' is a list and no schema of a property; it is left out."
    assert f"{start} 'discriminator' is 7; it is left out." in model


def test_what_has_no_name_is_told_by_the_property_around() -> None:
    nowhere = {"type": "array", "items": {"$ref": "#/nowhere"}}
    declared = api_of(pet({"tags": nowhere, "properties": {"type": "foo"}})).declarations[0]
    assert isinstance(declared, ObjectDeclaration)
    assert {field.name.wire: field.docs.description for field in declared.fields} == {
        "tags": "The document is broken here. '#/nowhere' does not exist.",
        "properties": "The document is broken here. 'foo' is not a type of a schema; any value is accepted.",
    }
    assert declared.docs.description == "A pet."
