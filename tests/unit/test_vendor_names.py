"""Names in the extensions of other generators are read where they stand, and are nothing where they have no word."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir.types import ObjectDeclaration
from specloom.openapi.vendor_names import group_name, method_name, parameter_name, property_name, type_name
from support import tiny


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"x-fern-sdk-group-name": "users"}, "users"),
        ({"x-fern-sdk-group-name": ["admin", "users"]}, "admin.users"),
        ({"x-speakeasy-group": "admin.users"}, "admin.users"),
        ({"x-fern-sdk-group-name": [], "x-speakeasy-group": "users"}, "users"),
        ({"x-speakeasy-group": 7}, None),
        ({}, None),
    ],
)
def test_groups(value: dict[str, Any], name: str | None) -> None:
    assert group_name(value) == name


def test_each_thing_has_its_own_extensions() -> None:
    every = {
        "x-fern-sdk-method-name": "method",
        "x-fern-parameter-name": "parameter",
        "x-fern-property-name": "property",
        "x-fern-type-name": "type",
    }
    readers = (method_name, parameter_name, property_name, type_name)
    assert [read(every) for read in readers] == ["method", "parameter", "property", "type"]
    assert [read({"x-ms-client-name": "theirs"}) for read in readers] == ["theirs"] * 4
    assert [read({"x-stainless-naming": "theirs"}) for read in readers] == ["theirs"] * 4
    assert [read({"x-stainless-naming": {"java": {"type_name": "T"}}}) for read in readers] == [None] * 4
    assert [read({"x-ms-client-name": "_-_"}) for read in readers] == [None] * 4


def test_swagger_has_them_too() -> None:
    parameter = {"name": "l", "in": "query", "type": "integer", "x-ms-client-name": "limit"}
    fields = {"name": "f", "in": "formData", "type": "string", "x-ms-client-name": "firstName"}
    spec = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"get": {"parameters": [parameter], "responses": {"204": {"description": "d"}}}},
            "/b": {"post": {"parameters": [fields], "responses": {"204": {"description": "d"}}}},
        },
    }
    api = tiny.api_of(spec)
    assert [each.name.given for operation in api.operations for each in operation.parameters] == ["limit"]
    [form] = [each for each in api.declarations if isinstance(each, ObjectDeclaration)]
    assert [field.name.given for field in form.fields] == ["firstName"]
