"""The grammar of OpenAPI 3 and Swagger 2.0: which kinds of objects there are, and which keys hold which others."""

from __future__ import annotations

from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """The objects of the specification that can hold others, or a reference."""

    ROOT = "document"
    COMPONENTS = "components object"
    PATH = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    BODY = "request body"
    MEDIA = "media type"
    ENCODING = "encoding"
    RESPONSE = "response"
    HEADER = "header"
    EXAMPLE = "example"
    LINK = "link"
    CALLBACK = "callback"
    SECURITY = "security scheme"
    SCHEMA = "schema"

    @property
    def one(self) -> str:
        """The word with its article."""
        return f"{'an' if self[0] in 'aeio' else 'a'} {self}"


ONE, LIST, MAP, EITHER = "one", "list", "map", "either"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
GRAMMAR: dict[Kind, dict[str, tuple[str, Kind]]] = {
    Kind.ROOT: {
        "paths": (MAP, Kind.PATH),
        "webhooks": (MAP, Kind.PATH),
        "x-webhooks": (MAP, Kind.PATH),  # what documents of 3.0 have in place of them
        "components": (ONE, Kind.COMPONENTS),
    },
    Kind.COMPONENTS: {
        "schemas": (MAP, Kind.SCHEMA),
        "responses": (MAP, Kind.RESPONSE),
        "parameters": (MAP, Kind.PARAMETER),
        "examples": (MAP, Kind.EXAMPLE),
        "requestBodies": (MAP, Kind.BODY),
        "headers": (MAP, Kind.HEADER),
        "securitySchemes": (MAP, Kind.SECURITY),
        "links": (MAP, Kind.LINK),
        "callbacks": (MAP, Kind.CALLBACK),
        "pathItems": (MAP, Kind.PATH),
        "mediaTypes": (MAP, Kind.MEDIA),
    },
    Kind.PATH: {
        "parameters": (LIST, Kind.PARAMETER),
        "additionalOperations": (MAP, Kind.OPERATION),
        **dict.fromkeys(METHODS, (ONE, Kind.OPERATION)),
    },
    Kind.OPERATION: {
        "parameters": (LIST, Kind.PARAMETER),
        "requestBody": (ONE, Kind.BODY),
        "responses": (MAP, Kind.RESPONSE),
        "callbacks": (MAP, Kind.CALLBACK),
    },
    Kind.PARAMETER: {"schema": (ONE, Kind.SCHEMA), "content": (MAP, Kind.MEDIA), "examples": (MAP, Kind.EXAMPLE)},
    Kind.HEADER: {"schema": (ONE, Kind.SCHEMA), "content": (MAP, Kind.MEDIA), "examples": (MAP, Kind.EXAMPLE)},
    Kind.BODY: {"content": (MAP, Kind.MEDIA)},
    Kind.MEDIA: {
        "schema": (ONE, Kind.SCHEMA),
        "itemSchema": (ONE, Kind.SCHEMA),
        "examples": (MAP, Kind.EXAMPLE),
        "encoding": (MAP, Kind.ENCODING),
        "prefixEncoding": (LIST, Kind.ENCODING),
        "itemEncoding": (ONE, Kind.ENCODING),
    },
    Kind.ENCODING: {
        "headers": (MAP, Kind.HEADER),
        "encoding": (MAP, Kind.ENCODING),
        "prefixEncoding": (LIST, Kind.ENCODING),
        "itemEncoding": (ONE, Kind.ENCODING),
    },
    Kind.RESPONSE: {"headers": (MAP, Kind.HEADER), "content": (MAP, Kind.MEDIA), "links": (MAP, Kind.LINK)},
    **{kind: {} for kind in (Kind.EXAMPLE, Kind.LINK, Kind.CALLBACK, Kind.SECURITY)},
    Kind.SCHEMA: {
        **dict.fromkeys(
            ("not", "if", "then", "else", "contains", "propertyNames", "contentSchema"), (ONE, Kind.SCHEMA)
        ),
        **dict.fromkeys(("additionalProperties", "unevaluatedProperties"), (ONE, Kind.SCHEMA)),
        **dict.fromkeys(("additionalItems", "unevaluatedItems"), (ONE, Kind.SCHEMA)),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (LIST, Kind.SCHEMA)),
        **dict.fromkeys(
            ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), (MAP, Kind.SCHEMA)
        ),
        "items": (EITHER, Kind.SCHEMA),
    },
}
GRAMMAR_2: dict[Kind, dict[str, tuple[str, Kind]]] = {
    **GRAMMAR,
    Kind.ROOT: {
        "paths": (MAP, Kind.PATH),
        "definitions": (MAP, Kind.SCHEMA),
        "parameters": (MAP, Kind.PARAMETER),
        "responses": (MAP, Kind.RESPONSE),
        "securityDefinitions": (MAP, Kind.SECURITY),
    },
    Kind.PATH: {"parameters": (LIST, Kind.PARAMETER), **dict.fromkeys(METHODS, (ONE, Kind.OPERATION))},
    Kind.OPERATION: {"parameters": (LIST, Kind.PARAMETER), "responses": (MAP, Kind.RESPONSE)},
    Kind.PARAMETER: {"schema": (ONE, Kind.SCHEMA), "items": (ONE, Kind.SCHEMA)},
    Kind.HEADER: {"items": (ONE, Kind.SCHEMA)},
    Kind.RESPONSE: {"schema": (ONE, Kind.SCHEMA), "headers": (MAP, Kind.HEADER)},
}
"""The grammar of Swagger 2.0, as far as it differs."""
REFERABLE = frozenset(Kind) - {Kind.ROOT, Kind.COMPONENTS, Kind.OPERATION, Kind.ENCODING}
SIBLINGS_COUNT = frozenset({Kind.SCHEMA, Kind.PATH})
"""Where the keywords beside a `$ref` mean something."""
EXTENDABLE = frozenset({"paths", "responses"})
"""Maps in which an `x-` key is an extension, not a name."""
CONTENT = frozenset({"info", "servers", "server", "tags", "security", "externalDocs", "flows", "xml"})
"""Fields that hold no objects of the grammar, and anywhere in which a `$ref` can only mean what it leads to."""
WHOLE = frozenset(
    {"description", "summary", "title", "required", "enum", "discriminator", "name", "in", "type", "format", "style"}
    | {"explode", "deprecated", "operationId", "consumes", "produces", "schemes", "host", "basePath", "contentType"}
    | {"minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "nullable", "mapping"}
)
"""Fields that a `$ref` may stand for as a whole; inside, it is data."""
EXAMPLES = {
    Kind.SCHEMA: frozenset({"example"}),
    Kind.PARAMETER: frozenset({"example"}),
    Kind.HEADER: frozenset({"example"}),
    Kind.MEDIA: frozenset({"example"}),
    Kind.EXAMPLE: frozenset({"value"}),
}
"""Fields of data that many write in files of their own."""


def grammar_of(root: Any) -> dict[Kind, dict[str, tuple[str, Kind]]]:
    """Return the grammar of a document."""
    return GRAMMAR_2 if type(root) is dict and "swagger" in root and "openapi" not in root else GRAMMAR


def is_reference(value: Any) -> bool:
    """Tell whether a value says that it stands elsewhere."""
    return type(value) is dict and type(value.get("$ref")) is str
