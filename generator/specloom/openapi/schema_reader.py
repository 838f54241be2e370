"""Schema objects to typed schemas, each once: every version in the terms of 2020-12, references with their targets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.types import Meaning
from specloom.ir.xml import XmlNode
from specloom.openapi.enum_extensions import EXTENSIONS, meanings_of, unpaired
from specloom.openapi.nodes import child, children, elements, text_or_none
from specloom.openapi.references import Node, RefError, Resolver
from specloom.openapi.schema_losses import SchemaLosses
from specloom.openapi.syntax import Discriminator, Mapped, Ref, Schema, Xml
from specloom.openapi.vendor_marks import has_property, is_anything, is_skipped
from specloom.openapi.vendor_names import property_name, type_name
from specloom.openapi.vendor_pagination import paging_role
from specloom.openapi.versions.dialect import NULLABLE, Version, normal_schema

ANNOTATIONS = frozenset(
    {"title", "description", "summary", "default", "examples", "example", "deprecated", "readOnly", "writeOnly"}
    | {"externalDocs", "xml", "$comment", "$id", "$schema", "$anchor", "$defs", "definitions", "discriminator"}
    | {"$recursiveAnchor", "$dynamicAnchor", NULLABLE}
)
"""The keywords that document a schema and never narrow its values."""
_BOUNDS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"}
    | {"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
)
_UNEXPRESSED = frozenset({"not", "if", "dependentSchemas", "dependentRequired", "propertyNames", "contains"})
"""Keywords that only narrow the values, in a way that no type shows."""
_SAYS_WHAT_IT_IS = frozenset({"type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "properties"})
_COMPONENTS = (("components", "schemas"), ("definitions",), ("$defs",))
"""Where documents and JSON Schemas name schemas."""


class SchemaReader:
    """Reads the schemas of one document; `finish` reads what only references lead to."""

    def __init__(self, resolver: Resolver, version: Version, components: Node, losses: SchemaLosses) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.referenced: set[str] = set()
        """The keys of the schemas that references lead to and that are no components."""
        self._resolver = resolver
        self._losses = losses
        self._version = version
        self._components = dict(children(components))
        self._names = {node.pointer: name for name, node in self._components.items()}
        self._root = resolver.root.pointer.source
        self._schemas: dict[Pointer, Schema] = {}
        self._references: list[tuple[Ref, Node]] = []

    def components(self) -> tuple[Schema, ...]:
        """Return the schemas that the document names."""
        return tuple(map(self.read, self._components.values()))

    def at(self, node: Node) -> Schema | None:
        """Return the schema at a node; None where there is none."""
        return None if node.value is None else self.read(node)

    def read(self, node: Node, place: Pointer | None = None) -> Schema:
        """Return the schema at a node; the `place` that identifies it is another one where 2.0 only implies it."""
        place = place or node.pointer
        schema = self._schemas.get(place)
        if schema is None:
            schema = self._schemas[place] = self._read(node, place.seen_from(self._root))
        return schema

    def finish(self) -> None:
        """Lead every reference to its target, and read what nothing else has led to."""
        while self._references:
            ref, node = self._references.pop()
            target = self.read(node)
            ref.lead_to(target)
            if target.name is None:
                self.referenced.add(target.key)

    def _read(self, node: Node, key: str) -> Schema:
        fields: dict[str, Any]
        if isinstance(node.value, dict):
            written = normal_schema(node.value, self._version)
            if is_anything(written):
                written = {key: value for key, value in written.items() if key in ANNOTATIONS}
            fields = self._fields(written, node) | {"raw": node.value}
        else:
            fields = {"boolean": node.value is not False}
            if not isinstance(node.value, bool):
                message = "this is not a schema: any value is accepted"
                self.diagnostics.append(Diagnostic("schema-not-an-object", Severity.WIDENING, message, node.pointer))
        name = self._names.get(node.pointer) or _own_name(node.pointer)
        if isinstance(node.value, dict):
            fields["given_name"] = property_name(node.value) if name is None else type_name(node.value)
            fields["paging_role"] = paging_role(node.value)
        fields["description"] = self._losses.described(fields.get("description"), node.value, node.pointer)
        return Schema(key=key, pointer=node.pointer, name=name, **fields)

    def _fields(self, value: Mapping[str, Any], node: Node) -> dict[str, Any]:
        """Return the attributes of a schema object in normal form."""
        if "$ref" in value and self._resolver.reached(value["$ref"], node.pointer.child("$ref")) is None:
            value = {key: inner for key, inner in value.items() if key != "$ref"}
        fields: dict[str, Any] = {
            "xml": _xml(value.get("xml")),
            "narrowing": frozenset([key for key in value if key not in ANNOTATIONS and not key.startswith("x-")]),
        }
        conditional: list[Schema] = []
        for key, inner in value.items():
            match key:
                case "$ref":
                    fields["ref"] = self._reference(inner, node.pointer.child(key))
                case "type":
                    names = inner if isinstance(inner, list) else [inner]
                    fields["types"] = tuple([name for name in names if isinstance(name, str)])
                case "properties" | "patternProperties" | "$defs":
                    fields[_FIELDS[key]] = self._mapping(node, key)
                case "required" if isinstance(inner, list):
                    fields[key] = tuple([name for name in inner if isinstance(name, str) and has_property(value, name)])
                case (
                    "title" | "summary" | "description" | "format" | "$id" | "contentEncoding" | "contentMediaType"
                ) if isinstance(inner, str):
                    fields[_FIELDS[key]] = inner if inner.strip() else None
                case "enum" | "examples" if isinstance(inner, list):
                    fields[key] = tuple(inner)
                    if key == "enum" and not EXTENSIONS.isdisjoint(value):
                        fields["meanings"] = self._meanings(value, fields[key], node)
                case "const" | "default":
                    fields[key] = inner
                case "allOf" | "oneOf" | "anyOf" | "prefixItems" if isinstance(inner, list):
                    fields[_FIELDS[key]] = tuple(map(self.read, elements(child(node, key))))
                case "items" if isinstance(inner, list):
                    self._list_of_items(fields, value, child(node, key))
                case "additionalProperties" | "unevaluatedProperties" | "items" | "unevaluatedItems":
                    fields[_FIELDS[key]] = self.read(child(node, key))
                case "deprecated" | "readOnly" | "writeOnly":
                    fields[_FIELDS[key]] = inner is True
                case "then" | "else" if "if" in value:
                    conditional.append(self.read(child(node, key)))
                case "dependentSchemas":
                    conditional += self._mapping(node, key).values()
                case "discriminator":
                    fields[key] = self._discriminator(Node(inner, node.pointer.child(key)))
                case "x-discriminator-value" | "x-ms-discriminator-value" if isinstance(inner, str):
                    fields.setdefault("own_value", inner)
                case _:
                    pass
        if conditional:
            fields["conditional"] = tuple(conditional)
        if value.get(NULLABLE):
            fields["nullable"] = True
        if not _BOUNDS.isdisjoint(value):
            fields["bounds"] = {key: value[key] for key in value if key in _BOUNDS}
        if not _UNEXPRESSED.isdisjoint(value):
            fields["unexpressed"] = tuple(
                [key for key in value if key in _UNEXPRESSED and value[key] not in (None, True, {})]
            )
        return fields

    def _list_of_items(self, fields: dict[str, Any], value: Mapping[str, Any], node: Node) -> None:
        """Read a list of schemas in place of the one of `items`, which no version has: each entry is of any of them.

        Where nothing says what the value is, the value itself is; where it is no list, the list says nothing.
        """
        branches = tuple(map(self.read, elements(node)))
        types = value.get("type")
        if types == "array" or (isinstance(types, list) and "array" in types):
            consequence, hint = "each entry of the list is taken for any of them", "say `prefixItems` for positions"
            fields["items"] = Schema(
                key=node.pointer.seen_from(self._root),
                pointer=node.pointer,
                name=None,
                raw={"anyOf": node.value},
                narrowing=frozenset({"anyOf"}),
                any_of=branches,
            )
        elif _SAYS_WHAT_IT_IS.isdisjoint(value):
            consequence, hint = "the value is taken for any of them", "say `anyOf`, or `type: array`"
            fields["narrowing"] = fields["narrowing"] - {"items"} | {"anyOf"}
            fields["any_of"] = branches
        else:
            consequence, hint = "the value is no list, so that it is ignored", "remove it"
            fields["narrowing"] = fields["narrowing"] - {"items"}
        message = f"`items` is one schema, not a list of them; {consequence}"
        self.diagnostics.append(Diagnostic("items-list", Severity.WARNING, message, node.pointer, hint))

    def _meanings(self, value: Mapping[str, Any], values: tuple[Any, ...], node: Node) -> dict[str, Meaning]:
        for keyword, count in unpaired(value, values):
            message = f"`{keyword}` lists {count}, where there are {len(values)} values; it is ignored"
            self.diagnostics.append(
                Diagnostic("enum-names-unpaired", Severity.WARNING, message, node.pointer.child(keyword))
            )
        return meanings_of(value, values)

    def _mapping(self, node: Node, key: str) -> dict[str, Schema]:
        return {name: self.read(each) for name, each in children(child(node, key)) if not is_skipped(each.value)}

    def _reference(self, text: str, at: Pointer) -> Ref:
        """Return a reference; its target is read later, for it may hold the reference."""
        ref = Ref(text)
        self._references.append((ref, self._resolver.resolve(text, at)))
        return ref

    def _discriminator(self, node: Node) -> Discriminator | None:
        name, default = child(node, "propertyName").value, child(node, "defaultMapping").value
        if not isinstance(name, str):
            return None
        mapping = [
            (value, each.value) for value, each in children(child(node, "mapping")) if isinstance(each.value, str)
        ]
        at = node.pointer.child("mapping")
        return Discriminator(
            property=name,
            mapping=tuple([self._mapped(value, text, at.child(value)) for value, text in mapping]),
            default=self._mapped("", default, node.pointer) if isinstance(default, str) else None,
            pointer=node.pointer,
        )

    def _mapped(self, value: str, text: str, at: Pointer) -> Mapped:
        if text in self._components:
            ref = Ref(text)
            self._references.append((ref, self._components[text]))
            return Mapped(value, text, ref)
        if "/" not in text and "#" not in text and "." not in text:
            return Mapped(value, text, None)
        try:
            return Mapped(value, text, self._reference(text, at))
        except RefError:
            return Mapped(value, text, None)


_FIELDS = {
    "$id": "id",
    "title": "title",
    "summary": "summary",
    "description": "description",
    "format": "format",
    "contentEncoding": "content_encoding",
    "contentMediaType": "content_media_type",
    "properties": "properties",
    "patternProperties": "patterns",
    "$defs": "definitions",
    "allOf": "all_of",
    "oneOf": "one_of",
    "anyOf": "any_of",
    "prefixItems": "prefix_items",
    "additionalProperties": "additional",
    "unevaluatedProperties": "unevaluated",
    "items": "items",
    "unevaluatedItems": "unevaluated_items",
    "deprecated": "deprecated",
    "readOnly": "read_only",
    "writeOnly": "write_only",
}
"""Keyword -> attribute."""


def _xml(value: Any) -> Xml | None:
    """Return what an XML object says; `nodeType` of 3.2 counts for more than the flags of other versions."""
    if not isinstance(value, dict):
        return None
    names = (text_or_none(value.get(key)) for key in ("name", "namespace", "prefix"))
    said = value.get("nodeType")
    if said in list(XmlNode):
        return Xml(XmlNode(said), *names)
    flags = (("attribute", XmlNode.ATTRIBUTE), ("wrapped", XmlNode.ELEMENT))
    return Xml(next((node for flag, node in flags if value.get(flag) is True), None), *names)


def _own_name(pointer: Pointer) -> str | None:
    """Return the name of a schema that stands where documents name schemas, in whichever file."""
    for place in _COMPONENTS:
        if pointer.tokens[:-1] == place:
            return pointer.tokens[-1]
    return None
