"""Which headers a client fills in itself: those that carry a key, where a UUID is sure to be one."""

from __future__ import annotations

from typing import Any

import pytest

from support.tiny import OK, api_of, document, ref

SCHEMAS = {
    "Short": {"type": "string", "maxLength": 10},
    "Long": {"type": "string", "maxLength": 64},
    "Ulid": {"type": "string", "pattern": "^[0-9A-Z]{26}$"},
    "Narrow": {"allOf": [ref("Long")], "maxLength": 10},
    "Time": {"type": "string", "format": "date-time"},
    "Loop": {"anyOf": [ref("Loop"), {"type": "integer"}]},
    "TextLoop": {"anyOf": [ref("TextLoop"), {"type": "string"}]},
}
NULL = {"type": "null"}


def key_of(**parameter: Any) -> str | None:
    header = {"name": "Idempotency-Key", "in": "header", **parameter}
    paths = {"/a": {"post": {"parameters": [header], "responses": OK}}}
    return api_of(document(paths=paths, schemas=SCHEMAS)).operations[0].idempotency_key


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "string"},
        {"type": "string", "format": "uuid"},
        {"type": ["string", "null"], "maxLength": 36},
        ref("Long"),
        {"allOf": [ref("Long")], "description": "Any text."},
        {"anyOf": [ref("Long"), NULL]},
        {"anyOf": [ref("Short"), ref("Long")]},
        {"oneOf": [{"type": "string"}, NULL]},
        {"oneOf": [{"type": "string", "minLength": 36}, {"type": "integer"}]},
        {"type": "string", "anyOf": [{"maxLength": 10}, {"pattern": "^[0-9a-f-]+$"}]},
        ref("TextLoop"),
    ],
)
def test_a_uuid_is_a_key(schema: Any) -> None:
    assert key_of(schema=schema) == "Idempotency-Key"


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer"},
        {"type": "string", "maxLength": 10},
        {"type": "string", "maxLength": 0},
        {"type": "string", "enum": ["a", "b"]},
        {"const": "a"},
        {"maxLength": 10},
        {"type": "string", "pattern": "^(?=a)b$"},
        ref("Short"),
        ref("Narrow"),
        {"anyOf": [ref("Short"), NULL]},
        {"anyOf": [ref("Ulid"), {"type": "integer"}]},
        {"anyOf": [ref("Short"), ref("Time")]},
        {"oneOf": [{"type": "string", "maxLength": 10}, NULL]},
        {"oneOf": [{"type": "string", "maxLength": 10}, {"properties": {"a": {}}}]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}], "maxLength": 10},
        {"allOf": [{"type": "string", "maxLength": 10}]},
        {"allOf": [ref("Short")], "maxLength": 50},
        ref("Loop"),
    ],
)
def test_a_key_that_can_be_no_uuid_is_made_by_the_caller(schema: Any) -> None:
    assert key_of(schema=schema) is None


def test_a_key_is_written_as_it_is() -> None:
    assert key_of(content={"text/plain": {"schema": {"type": "string"}}}) == "Idempotency-Key"
    assert key_of(content={"application/json": {"schema": {"type": "string"}}}) is None


def test_what_the_operation_says_counts_for_more_than_its_path() -> None:
    header = {"name": "Idempotency-Key", "in": "header"}
    post = {"parameters": [{**header, "name": "idempotency-key", "schema": ref("Short")}], "responses": OK}
    paths = {"/a": {"parameters": [{**header, "schema": ref("Long")}], "post": post, "put": {"responses": OK}}}
    keys = [each.idempotency_key for each in api_of(document(paths=paths, schemas=SCHEMAS)).operations]
    assert sorted(map(str, keys)) == ["Idempotency-Key", "None"]
