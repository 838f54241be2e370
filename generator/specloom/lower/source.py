"""Schemas and operations as the document writes them, for the targets that mirror it: `ir.source` says what and why."""

from __future__ import annotations

import json
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.source import (
    ApiSource,
    BodySource,
    ContentSource,
    DiscriminatorSource,
    NamedSchema,
    OperationSource,
    ParameterSource,
    ResponseSource,
    SchemaSource,
)
from specloom.ir.types import JsonValue
from specloom.lower.context import Context, child, children, items
from specloom.lower.keywords import admits_null, is_null
from specloom.lower.operations import methods_of
from specloom.openapi.references import Node, RefError

_ORDER = ("GET", "PUT", "HEAD", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE")
"""The methods in the order of OpenAPI Generator, whose inline models are named in it; others follow."""
_PARTS = frozenset({"$ref", "properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf"})


def source_of(context: Context) -> ApiSource:
    """Return the document's operations and schemas as they are written."""
    return _Sources(context).all()


class _Sources:
    """Reads schemas; what a reference names outside of the components is added to them under a name of its own."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._keys: dict[Pointer, str] = {}
        self._components: frozenset[str] = frozenset()
        self._taken: set[str] = set()
        self._named: dict[str, NamedSchema] = {}
        self._waiting: list[tuple[str, Node]] = []

    def all(self) -> ApiSource:
        """Return everything; schemas that only references reach come after the components."""
        root = self._context.resolver.root
        components = children(self._context.follow(child(root, "components", "schemas")))
        self._keys = {node.pointer: key for key, node in components}
        self._components = frozenset(self._keys.values())
        self._taken = set(self._components)
        operations = tuple(
            operation
            for path, reference in children(child(root, "paths"))
            if not path.startswith("x-")
            for operation in self._item(path, reference)
        )
        for key, node in components:
            self._name(key, node, component=True)
        while self._waiting:
            key, node = self._waiting.pop(0)
            self._name(key, node, component=False)
        return ApiSource(operations, self._named, root.pointer.source)

    def _name(self, key: str, node: Node, *, component: bool) -> None:
        self._named[key] = NamedSchema(self._context.id_of(node.pointer), self._schema(node), component)

    def _key(self, ref: str, at: Pointer) -> str | None:
        """Return the key of what a reference names; None where it names nothing."""
        try:
            target = self._context.resolver.resolve(ref, at)
        except RefError:
            return None
        if target.pointer not in self._keys:
            stem = target.pointer.tokens[-1] if target.pointer.tokens else "Root"
            key, number = stem, 1
            while key in self._taken:
                key, number = f"{stem}_{number}", number + 1
            self._taken.add(key)
            self._keys[target.pointer] = key
            self._waiting.append((key, target))
        return self._keys[target.pointer]

    # Operations

    def _item(self, path: str, reference: Node) -> list[OperationSource]:
        item = self._context.follow(reference)
        found = sorted(methods_of(item, reference.pointer), key=lambda each: _rank(each[0]))
        return [self._operation(path, method, self._context.id_of(at), item, node) for method, at, node in found]

    def _operation(self, path: str, method: str, operation_id: str, item: Node, node: Node) -> OperationSource:
        return OperationSource(
            id=operation_id,
            operation_id=_text(node.value.get("operationId")) or None,
            method=method,
            path=path,
            summary=_text(node.value.get("summary")),
            description=_text(node.value.get("description")),
            parameters=self._parameters(item, node),
            body=self._body(child(node, "requestBody")),
            responses=tuple(
                self._response(status, reference)
                for status, reference in children(child(node, "responses"))
                if not status.startswith("x-")
            ),
        )

    def _parameters(self, item: Node, node: Node) -> tuple[ParameterSource, ...]:
        own = [self._context.follow(reference) for reference in items(child(node, "parameters"))]
        shared = [self._context.follow(reference) for reference in items(child(item, "parameters"))]
        overridden = {_key_of(each) for each in own if isinstance(each.value, dict)}
        found: dict[tuple[Any, Any], ParameterSource] = {}
        ours = [each for each in shared if isinstance(each.value, dict) and _key_of(each) not in overridden]
        for each in [*ours, *own]:
            if isinstance(each.value, dict):
                found[_key_of(each)] = self._parameter(each)
        return tuple(found.values())

    def _parameter(self, node: Node) -> ParameterSource:
        value = node.value
        _, content = next(iter(children(child(node, "content"))), (None, node))
        schema = child(content, "schema")
        named = [self._context.follow(example) for _, example in children(child(node, "examples"))]
        examples = [value["example"]] if value.get("example") is not None else []
        examples += [
            each.value["value"]
            for each in named
            if isinstance(each.value, dict) and each.value.get("value") is not None
        ]
        return ParameterSource(
            name=str(value.get("name")),
            location=str(value.get("in")),
            required=value.get("in") == "path" or value.get("required") is True,
            description=_text(value.get("description")),
            schema=self._schema(schema) if schema.value is not None else None,
            examples=tuple(examples),
            pointer=node.pointer,
        )

    def _body(self, reference: Node) -> BodySource | None:
        if not isinstance(reference.value, dict):
            return None
        node = self._context.follow(reference)
        if not isinstance(node.value, dict):
            return None
        required = node.value.get("required") is True
        return BodySource(required, _text(node.value.get("description")), self._contents(node), node.pointer)

    def _response(self, status: str, reference: Node) -> ResponseSource:
        node = self._context.follow(reference)
        value = node.value if isinstance(node.value, dict) else {}
        return ResponseSource(status, _text(value.get("description")), self._contents(node), node.pointer)

    def _contents(self, node: Node) -> tuple[ContentSource, ...]:
        found: list[ContentSource] = []
        for media_type, reference in children(child(node, "content")):
            schema = child(self._context.follow(reference), "schema")
            found.append(ContentSource(media_type, self._schema(schema) if schema.value is not None else None))
        return tuple(found)

    # Schemas

    def _schema(self, node: Node) -> SchemaSource:
        schema = self._context.schema(node)
        if isinstance(schema, bool):
            return SchemaSource(node.pointer, rest=json.dumps(schema))
        declared = schema.get("type")
        types = declared if isinstance(declared, list) else [declared]
        ref = schema.get("$ref")
        if isinstance(ref, str) and (key := self._key(ref, node.pointer)) is not None:
            return SchemaSource(node.pointer, ref=key, types=_types(types))
        one_of, any_of = self._branches(child(node, "oneOf")), self._branches(child(node, "anyOf"))
        nullable = admits_null(schema)
        if len(one_of) != len(items(child(node, "oneOf"))) or len(any_of) != len(items(child(node, "anyOf"))):
            nullable = True
            if len(one_of) == 1 and not any_of:  # null and one thing: no choice is left to tell of
                one_of, any_of = (), one_of
        enum = schema.get("enum") if isinstance(schema.get("enum"), list) else None
        if "const" in schema and enum is None:
            enum = [schema["const"]]
        examples = schema.get("examples")
        known = schema.get("properties")
        return SchemaSource(
            pointer=node.pointer,
            types=_types(types),
            nullable=nullable,
            format=_text(schema.get("format")),
            title=_text(schema.get("title")),
            description=_text(schema.get("description")),
            properties=tuple([(key, self._schema(each)) for key, each in children(child(node, "properties"))])
            if known
            else (),
            required=tuple(each.value for each in items(child(node, "required")) if isinstance(each.value, str)),
            items=self._schema(child(node, "items")) if "items" in schema else None,
            additional=self._additional(child(node, "additionalProperties")),
            one_of=one_of,
            any_of=any_of,
            all_of=tuple([self._schema(each) for each in items(child(node, "allOf"))]),
            enum=tuple(value for value in enum or () if value is not None),
            default=schema.get("default"),
            example=next(iter(examples), None) if isinstance(examples, list) else None,
            read_only=schema.get("readOnly") is True,
            write_only=schema.get("writeOnly") is True,
            discriminator=self._discriminator(child(node, "discriminator")),
            rest=_rest(node.value),
        )

    def _branches(self, node: Node) -> tuple[SchemaSource, ...]:
        return tuple([self._schema(each) for each in items(node) if not is_null(each.value)])

    def _additional(self, node: Node) -> SchemaSource | bool | None:
        if node.value is None or isinstance(node.value, bool):
            return node.value
        return self._schema(node)

    def _discriminator(self, node: Node) -> DiscriminatorSource | None:
        wire = child(node, "propertyName").value
        if not isinstance(wire, str):
            return None
        mapping: list[tuple[str, str]] = []
        names = self._components
        for value, target in children(child(node, "mapping")):
            if not isinstance(target.value, str):
                continue
            key = target.value if target.value in names else self._key(target.value, target.pointer)
            if key is not None:
                mapping.append((value, key))
        return DiscriminatorSource(wire, tuple(mapping))


def _rank(method: str) -> int:
    return _ORDER.index(method) if method in _ORDER else len(_ORDER)


def _key_of(parameter: Node) -> tuple[Any, Any]:
    """Return what tells a parameter from the others of an operation."""
    return (str(parameter.value.get("in")), str(parameter.value.get("name")))


def _types(declared: list[Any]) -> tuple[str, ...]:
    return tuple(name for name in declared if isinstance(name, str) and name != "null")


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _rest(schema: JsonValue) -> str:
    """Return the keywords that hold no schema, as canonical JSON."""
    assert isinstance(schema, dict)  # noqa: S101 - for type checkers
    rest = {key: value for key, value in schema.items() if key not in _PARTS}
    return json.dumps(rest, sort_keys=True) if rest else ""
