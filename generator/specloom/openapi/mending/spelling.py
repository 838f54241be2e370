"""Fields of an object that are misspelt by a letter: each is read as the one field that it can only mean."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.told import Told
from specloom.openapi.references.grammar import METHODS, Kind
from specloom.openapi.references.survey import Link
from specloom.openapi.versions.dialect import Version

Form = Callable[[Any], bool]
_NEAR = 0.75
_SHORTEST = 4
"""The letters of the shortest word in which one may be wrong."""
_FRAMES = frozenset({Kind.ROOT, Kind.COMPONENTS})
"""What holds objects by name: references lead there by the word as it is written, which is kept."""
_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})


def _is_map(value: Any) -> bool:
    return type(value) is dict


def _is_list(value: Any) -> bool:
    return type(value) is list


def _is_word(value: Any) -> bool:
    return type(value) is str


def _is_flag(value: Any) -> bool:
    return type(value) is bool


def _are_words(value: Any) -> bool:
    return type(value) is list and all(type(each) is str for each in value)


def _are_maps(value: Any) -> bool:
    return type(value) in (dict, list) and all(
        type(each) is dict for each in (value.values() if type(value) is dict else value)
    )


def _is_mapping_of_maps(value: Any) -> bool:
    return type(value) is dict and _are_maps(value)


def _is_list_of_maps(value: Any) -> bool:
    return type(value) is list and _are_maps(value)


def _is_ref(value: Any) -> bool:
    return type(value) is str and value.startswith("#/")


def _is_type(value: Any) -> bool:
    return type(value) is str and value in _TYPES


_PART_OF_SCHEMA: dict[str, Form] = {"items": _is_map, "enum": _is_list, "format": _is_word, "type": _is_type}
_SCHEMA: dict[str, Form] = {
    **_PART_OF_SCHEMA,
    "properties": _is_mapping_of_maps,
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), _is_list_of_maps),
    "required": _are_words,
    "additionalProperties": lambda value: type(value) in (dict, bool),
    "nullable": _is_flag,
    "$ref": _is_ref,
}
_VALUED: dict[str, Form] = {"schema": _is_map, "content": _is_map, "required": _is_flag, "$ref": _is_ref}
_FIELDS: dict[Kind, dict[str, Form]] = {
    Kind.ROOT: {
        **dict.fromkeys(("paths", "components", "webhooks"), _is_map),
        **dict.fromkeys(("servers", "security"), _is_list),
    },
    Kind.COMPONENTS: dict.fromkeys(
        ("schemas", "responses", "parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks"),
        _is_map,
    ),
    Kind.PATH: {"parameters": _is_list, "servers": _is_list, "$ref": _is_ref},
    Kind.OPERATION: {
        **dict.fromkeys(("parameters", "security", "servers"), _is_list),
        **dict.fromkeys(("requestBody", "responses", "callbacks"), _is_map),
        "tags": _are_words,
        "operationId": _is_word,
    },
    Kind.PARAMETER: {**_VALUED, "name": _is_word, "in": _is_word},
    Kind.HEADER: _VALUED,
    Kind.BODY: {"content": _is_map, "required": _is_flag, "$ref": _is_ref},
    Kind.MEDIA: {"schema": _is_map, "examples": _is_map, "encoding": _is_map},
    Kind.RESPONSE: {"content": _is_map, "headers": _is_map, "links": _is_map, "$ref": _is_ref},
    Kind.SECURITY: {**dict.fromkeys(("type", "name", "in", "scheme"), _is_word), "flows": _is_map, "$ref": _is_ref},
    Kind.SCHEMA: _SCHEMA,
}
"""The fields that a part of the client hangs on, with the form that each wants."""
_FIELDS_IN_20: dict[Kind, dict[str, Form]] = {
    Kind.ROOT: {
        **dict.fromkeys(("paths", "definitions", "parameters", "responses", "securityDefinitions"), _is_map),
        **dict.fromkeys(("schemes", "consumes", "produces"), _are_words),
        **dict.fromkeys(("host", "basePath"), _is_word),
        "security": _is_list,
    },
    Kind.PATH: {"parameters": _is_list, "$ref": _is_ref},
    Kind.OPERATION: {
        **dict.fromkeys(("parameters", "security"), _is_list),
        **dict.fromkeys(("tags", "schemes", "consumes", "produces"), _are_words),
        "responses": _is_map,
        "operationId": _is_word,
    },
    Kind.PARAMETER: {
        **_PART_OF_SCHEMA,
        **dict.fromkeys(("name", "in", "collectionFormat"), _is_word),
        "schema": _is_map,
        "required": _is_flag,
        "$ref": _is_ref,
    },
    Kind.HEADER: _PART_OF_SCHEMA,
    Kind.RESPONSE: {"schema": _is_map, "headers": _is_map, "$ref": _is_ref},
    Kind.SECURITY: {
        **dict.fromkeys(("type", "name", "in", "flow", "tokenUrl", "authorizationUrl"), _is_word),
        "scopes": _is_map,
    },
    Kind.SCHEMA: _SCHEMA,
}
_OTHERS: dict[Kind, frozenset[str]] = {
    Kind.ROOT: frozenset({"openapi", "swagger", "info", "tags", "externalDocs", "jsonSchemaDialect", "$self"}),
    Kind.COMPONENTS: frozenset({"examples", "pathItems", "mediaTypes"}),
    Kind.PATH: frozenset({*METHODS, "summary", "description", "additionalOperations"}),
    Kind.OPERATION: frozenset({"summary", "description", "externalDocs", "deprecated"}),
    Kind.PARAMETER: frozenset(
        {"description", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved", "example", "examples"}
    ),
    Kind.HEADER: frozenset({"description", "deprecated", "style", "explode", "example", "examples"}),
    Kind.BODY: frozenset({"description"}),
    Kind.MEDIA: frozenset({"example", "itemSchema", "prefixEncoding", "itemEncoding"}),
    Kind.RESPONSE: frozenset({"description", "summary", "example", "examples"}),
    Kind.SECURITY: frozenset({"description", "bearerFormat", "openIdConnectUrl", "deprecated", "oauth2MetadataUrl"}),
    Kind.SCHEMA: frozenset({"title", "description", "discriminator", "default", "example", "examples", "readOnly"})
    | {"writeOnly", "deprecated", "xml", "externalDocs", "not", "minimum", "maximum", "multipleOf", "pattern"}
    | {"minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
    | {"exclusiveMinimum", "exclusiveMaximum", "prefixItems", "patternProperties", "const", "contains"},
}
"""The other fields of an object: a word is none of those misspelt."""


def fields_of(kind: Kind, version: Version) -> Mapping[str, Form]:
    """Return the fields of an object that a part of the client hangs on."""
    own = _FIELDS_IN_20 if version is Version.V2_0 else _FIELDS
    return own.get(kind, {})


def spelled(told: Told, value: dict[str, Any], kind: Kind, link: Link, version: Version) -> dict[str, Any]:
    """Return an object whose fields are spelled as the specification does, where no other can be meant."""
    fields = fields_of(kind, version)
    others = _OTHERS.get(kind, frozenset())
    odd = [key for key in value if key not in fields and key not in others and not key.lower().startswith("x-")]
    made = value
    for key in odd if fields else ():
        meant = [field for field in fields if field not in made and _is_slip(key, field)]
        if len(meant) != 1 or not _fits(kind, meant[0], value[key], value, fields):
            continue
        field = meant[0]
        told.clear("misspelt-field", (link, key), f"'{key[:40]}' is read as '{field}'", f"write {field}:")
        if kind in _FRAMES:
            made = {**made, field: value[key]}
        else:
            made = {field if name == key else name: each for name, each in made.items()}
    return made


def _fits(kind: Kind, field: str, value: Any, holder: dict[str, Any], fields: Mapping[str, Form]) -> bool:
    """Whether a value has the form that a field wants, beside what else the object says."""
    if kind is Kind.SCHEMA and field == "items" and holder.get("type", "array") != "array":
        return False
    return fields[field](value)


def _is_slip(written: str, field: str) -> bool:
    """Whether a word is a field but for its capitals, or for one letter: missing, doubled, swapped, or of a plural."""
    if len(written) > len(field) + 4:
        return False
    word, known = forms.letters(written), forms.letters(field)
    if word in (known, f"{known}s") or (word.endswith("y") and f"{word[:-1]}ies" == known):
        return True
    if len(known) < _SHORTEST or not word:
        return False
    if len(word) == len(known) - 1:
        return any(known[:at] + known[at + 1 :] == word for at in range(len(known)))
    if len(word) == len(known) + 1:
        return any(known[: at + 1] + known[at:] == word for at in range(len(known)))
    return len(word) == len(known) and any(
        known[:at] + known[at + 1] + known[at] + known[at + 2 :] == word for at in range(len(known) - 1)
    )


def near(word: str, kind: Kind, version: Version) -> str | None:
    """Return the field of an object that a word is near to."""
    known = [*fields_of(kind, version), *_OTHERS.get(kind, ())]
    close = difflib.get_close_matches(word, sorted(known), n=1, cutoff=_NEAR)
    return close[0] if close and close[0] != word else None
