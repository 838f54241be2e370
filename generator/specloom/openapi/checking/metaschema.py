"""The official meta-schemas of OpenAPI, compiled once; read from the installed validators, never from a network."""

from __future__ import annotations

import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from specloom.openapi.references.grammar import Kind
from specloom.openapi.versions.dialect import Version

FILES: dict[Version, tuple[str, str, tuple[str, ...]]] = {
    Version.V2_0: ("openapi_spec_validator", "resources/schemas/v2.0/schema.json", ()),
    Version.V3_0: ("openapi_spec_validator", "resources/schemas/v3.0/schema.json", ()),
    Version.V3_1: (
        "openapi_spec_validator",
        "resources/schemas/v3.1/schema.json",
        ("schemas/oas3.1/metaschema.json", "schemas/oas3.1/vocabularies/base"),
    ),
    Version.V3_2: (
        "openapi_spec_validator",
        "resources/schemas/v3.2/schema.json",
        ("schemas/oas3.2/dialect/2025-09-17.json", "schemas/oas3.2/meta/2025-09-17.json"),
    ),
}
NAMES = {
    Kind.PATH: "PathItem",
    Kind.OPERATION: "Operation",
    Kind.PARAMETER: "Parameter",
    Kind.BODY: "RequestBody",
    Kind.MEDIA: "MediaType",
    Kind.RESPONSE: "Response",
    Kind.HEADER: "Header",
    Kind.EXAMPLE: "Example",
    Kind.LINK: "Link",
    Kind.CALLBACK: "Callback",
    Kind.SECURITY: "SecurityScheme",
    Kind.SCHEMA: "Schema",
}
"""The definitions of 3.0; those of 2.0 begin with a small letter, and later ones have hyphens."""
OLDEST = (Kind.PATH, Kind.OPERATION, Kind.PARAMETER, Kind.RESPONSE, Kind.HEADER, Kind.SCHEMA)
"""The kinds of objects that 2.0 defines."""


@cache
def validator(version: Version, kind: Kind = Kind.ROOT) -> Any:
    """Return the validator of a whole document, or of one kind of object in another file; None when there is none."""
    package, path, others = FILES[version]
    schema = _read(package, path)
    if version in (Version.V2_0, Version.V3_0):
        if kind is not Kind.ROOT:
            if kind not in (OLDEST if version is Version.V2_0 else NAMES):
                return None
            name, reference = NAMES[kind], "Reference"
            if version is Version.V2_0:
                name, reference = name[0].lower() + name[1:], "jsonReference"
            either = {"oneOf": [{"$ref": f"#/definitions/{reference}"}, {"$ref": f"#/definitions/{name}"}]}
            schema = {"definitions": schema["definitions"], **either}
        return jsonschema_rs.Draft4Validator(schema, validate_formats=False, offline=True)
    if version is Version.V3_1:  # this edition spells a field of links in a way that no version of the text has
        fields = schema["$defs"]["link"]["properties"]
        fields.setdefault("server", fields.pop("body", {}))
    dialect = [_read("openapi_schema_validator", other) for other in others]
    registry = jsonschema_rs.Registry([(part["$id"], part) for part in (schema, *dialect)])
    target = schema["$id"]
    if kind is Kind.SCHEMA:
        target = dialect[0]["$id"]
    elif kind is not Kind.ROOT:
        if kind not in NAMES:
            return None
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", NAMES[kind]).lower()
        target = schema["$id"] + f"#/$defs/{'callbacks' if kind is Kind.CALLBACK else name}"
    wrapper = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"https://specloom.invalid/{version}/{kind.name}",
        "$ref": target,
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect[0]["$id"]}},
    }
    return jsonschema_rs.Draft202012Validator(wrapper, registry=registry, validate_formats=False, offline=True)


@cache
def _read(package: str, path: str) -> Any:
    """Read a schema that ships inside a package, without importing the package (that takes longer than the check)."""
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise RuntimeError(f"the package {package} is not installed completely")
    return json.loads(Path(next(iter(found.submodule_search_locations)), path).read_text("utf-8"))
