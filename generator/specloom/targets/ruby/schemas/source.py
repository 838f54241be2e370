"""Schemas and operations as the document writes them, in the terms of the compatible docs.

The ir says what a document means; here stands how it says so: a oneOf of one branch, a title, the order of components,
the equality of two inline schemas. Null is no type but `nullable`, and a reference is the key of a named schema.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from specloom.diagnostics import Pointer
from specloom.ir.types import JsonValue
from specloom.openapi import syntax
from specloom.openapi.syntax import ABSENT, Document, Media, Named, Occurrence, PathItem, Response, Schema

_METHODS = ("get", "put", "head", "post", "delete", "patch", "options", "trace")
"""In the order of OpenAPI Generator, whose inline models are named in it; the others come last."""
_PARTS = frozenset({"$ref", "properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf"})


@dataclass(frozen=True, slots=True)
class DiscriminatorSource:
    """A discriminator: its property, and value -> key of a schema where the document gives a mapping."""

    property: str
    mapping: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SchemaSource:
    """One schema object."""

    pointer: Pointer
    ref: str | None = None
    """The key of the schema that this one is a reference to; `types` may stand beside it."""
    types: tuple[str, ...] = ()
    nullable: bool = False
    format: str | None = None
    title: str | None = None
    description: str | None = None
    properties: tuple[tuple[str, SchemaSource], ...] = ()
    required: tuple[str, ...] = ()
    items: SchemaSource | None = None
    additional: SchemaSource | bool | None = None
    """What further properties are; None where the document is silent."""
    one_of: tuple[SchemaSource, ...] = ()
    any_of: tuple[SchemaSource, ...] = ()
    all_of: tuple[SchemaSource, ...] = ()
    enum: tuple[JsonValue, ...] = ()
    default: JsonValue = None
    example: JsonValue = None
    read_only: bool = False
    write_only: bool = False
    discriminator: DiscriminatorSource | None = None
    rest: str = ""
    """All keywords that hold no schema, as canonical JSON: two schemas with the same text and parts are equal."""


@dataclass(frozen=True, slots=True)
class ContentSource:
    """A media type of a body."""

    media_type: str
    schema: SchemaSource | None


@dataclass(frozen=True, slots=True)
class ParameterSource:
    """A parameter; `examples` are its own, not its schema's."""

    name: str
    location: str
    description: str | None
    schema: SchemaSource | None
    examples: tuple[JsonValue, ...]


@dataclass(frozen=True, slots=True)
class ResponseSource:
    """A response; `status` is the document's word."""

    status: str
    contents: tuple[ContentSource, ...]


@dataclass(frozen=True, slots=True)
class OperationSource:
    """An operation; parameters of the path that it does not override stand before its own."""

    id: str
    """The id of the operation in the ir, which decides what operations there are."""
    operation_id: str | None
    method: str
    path: str
    parameters: tuple[ParameterSource, ...]
    body: tuple[ContentSource, ...]
    responses: tuple[ResponseSource, ...]


@dataclass(frozen=True, slots=True)
class ApiSource:
    """All operations of the paths, selected or not, and all schemas that references can name, in the document's order.

    `pointers` are the places of the named schemas.
    """

    operations: tuple[OperationSource, ...]
    schemas: Mapping[str, SchemaSource]
    pointers: Mapping[str, Pointer]


def source_of(document: Document) -> ApiSource:
    """Return the operations and schemas of a document as they are written."""
    return _Sources(document).all()


class _Sources:
    """Reads schemas; what a reference names outside of the components is added to them under a name of its own."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._keys = {schema.key: schema.label for schema in document.schemas}
        self._taken = set(self._keys.values())
        self._waiting: list[tuple[str, Schema]] = []

    def all(self) -> ApiSource:
        """Return everything; schemas that only references reach come after the components."""
        operations = tuple([each for path in self._document.paths for each in self._item(path.name, path.value)])
        named: dict[str, SchemaSource] = {}
        pointers: dict[str, Pointer] = {}
        self._waiting = [*((schema.label, schema) for schema in self._document.schemas), *self._waiting]
        while self._waiting:
            key, schema = self._waiting.pop(0)
            named[key], pointers[key] = self._schema(schema), schema.pointer
        return ApiSource(operations, named, pointers)

    def _key(self, target: Schema) -> str:
        """Return the key of what a reference names."""
        if target.key not in self._keys:
            stem = target.label if target.pointer.tokens else "Root"
            key, number = stem, 1
            while key in self._taken:
                key, number = f"{stem}_{number}", number + 1
            self._taken.add(key)
            self._keys[target.key] = key
            self._waiting.append((key, target))
        return self._keys[target.key]

    # Operations

    def _item(self, path: str, occurrence: Occurrence[PathItem]) -> list[OperationSource]:
        operations = sorted(occurrence.value.operations, key=lambda operation: _rank(operation.method))
        return [
            OperationSource(
                id=occurrence.pointer.child(*operation.key).seen_from(self._document.name),
                operation_id=operation.operation_id,
                method=operation.method,
                path=path,
                parameters=self._parameters(occurrence.value, operation),
                body=() if operation.body is None else self._contents(operation.body.value.contents),
                responses=tuple(
                    [
                        ResponseSource(each.name, self._contents(each.value.value.contents))
                        for each in operation.responses
                    ]
                ),
            )
            for operation in operations
        ]

    def _response(self, response: Named[Occurrence[Response]]) -> ResponseSource:
        return ResponseSource(response.name, self._contents(response.value.value.contents))

    def _parameters(self, item: PathItem, operation: syntax.Operation) -> tuple[ParameterSource, ...]:
        own = {(each.value.location, each.value.name): each.value for each in operation.parameters}
        shared = {(each.value.location, each.value.name): each.value for each in item.parameters}
        inherited = {key: each for key, each in shared.items() if key not in own}
        return tuple([self._parameter(each) for each in (*inherited.values(), *own.values())])

    def _parameter(self, parameter: syntax.Parameter) -> ParameterSource:
        schema = parameter.schema if parameter.media is None else parameter.media.value.schema
        return ParameterSource(
            name=parameter.name,
            location=parameter.location,
            description=parameter.texts.description,
            schema=None if schema is None else self._schema(schema),
            examples=parameter.own_examples,
        )

    def _contents(self, contents: tuple[Named[Media], ...]) -> tuple[ContentSource, ...]:
        schemas = [(each.name, each.value.schema) for each in contents]
        return tuple([ContentSource(name, None if each is None else self._schema(each)) for name, each in schemas])

    # Schemas

    def _schema(self, schema: Schema) -> SchemaSource:
        types = tuple([name for name in schema.types if name != "null"])
        if schema.boolean is not None:
            return SchemaSource(schema.pointer, rest=json.dumps(schema.boolean))
        if schema.ref is not None:
            return SchemaSource(schema.pointer, ref=self._key(schema.ref.target), types=types)
        one_of, any_of = self._not_null(schema.one_of), self._not_null(schema.any_of)
        chosen = len(one_of) != len(schema.one_of) or len(any_of) != len(schema.any_of)
        if chosen and len(one_of) == 1 and not any_of:  # null and one thing: no choice is left to tell of
            one_of, any_of = (), one_of
        null = schema.nullable or (len(types) < len(schema.types) and bool(types))
        enum = schema.enum if schema.enum is not None or schema.const is ABSENT else (schema.const,)
        return SchemaSource(
            pointer=schema.pointer,
            types=types,
            nullable=chosen or null or None in (schema.enum or ()),
            format=schema.format,
            title=schema.title,
            description=schema.description,
            properties=tuple([(key, self._schema(each)) for key, each in schema.properties.items()]),
            required=schema.required,
            items=None if schema.items is None else self._schema(schema.items),
            additional=self._additional(schema.additional),
            one_of=one_of,
            any_of=any_of,
            all_of=tuple([self._schema(each) for each in schema.all_of]),
            enum=tuple([value for value in enum or () if value is not None]),
            default=schema.default,
            example=next(iter(schema.examples), None),
            read_only=schema.read_only,
            write_only=schema.write_only,
            discriminator=self._discriminator(schema.discriminator),
            rest=_rest(schema),
        )

    def _not_null(self, branches: tuple[Schema, ...]) -> tuple[SchemaSource, ...]:
        return tuple([self._schema(branch) for branch in branches if not _is_null(branch)])

    def _additional(self, schema: Schema | None) -> SchemaSource | bool | None:
        if schema is None or schema.boolean is not None:
            return None if schema is None else schema.boolean
        return self._schema(schema)

    def _discriminator(self, discriminator: syntax.Discriminator | None) -> DiscriminatorSource | None:
        if discriminator is None:
            return None
        mapped = [(each.value, each.ref) for each in discriminator.mapping]
        mapping = tuple([(value, self._key(ref.target)) for value, ref in mapped if ref is not None])
        return DiscriminatorSource(discriminator.property, mapping)


def _rank(method: str) -> int:
    return _METHODS.index(method.lower()) if method.lower() in _METHODS else len(_METHODS)


def _is_null(schema: Schema) -> bool:
    return schema.types == ("null",) or schema.const is None or schema.enum == (None,)


def _rest(schema: Schema) -> str:
    """Return the keywords that hold no schema, as canonical JSON."""
    rest = {key: value for key, value in schema.raw.items() if key not in _PARTS}
    return json.dumps(rest, sort_keys=True) if rest else ""
