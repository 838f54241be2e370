"""Context: what the passes of this room share: the resolver, the findings, and where a thing is named from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.types import Docs
from specloom.ir.words import Name
from specloom.naming import split
from specloom.openapi.references import Node, Resolver
from specloom.openapi.versions.dialect import Version, normal_schema

if TYPE_CHECKING:
    from specloom.lower.shapes import Shape


@dataclass(slots=True)
class Context:
    """The document's resolver and the diagnostics found on the way."""

    resolver: Resolver
    version: Version
    diagnostics: list[Diagnostic] = field(default_factory=list)
    constants: dict[Pointer, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    """What `unions` found out about schemas: the properties that they hold constant."""
    shapes: dict[Pointer, Shape] = field(default_factory=dict)
    """What `shapes` joined already."""
    _reported: set[tuple[str, Pointer]] = field(default_factory=set)

    def report(
        self, code: str, message: str, pointer: Pointer, severity: Severity = Severity.OMISSION, hint: str | None = None
    ) -> None:
        """Note a finding, once for each place."""
        if (code, pointer) not in self._reported:
            self._reported.add((code, pointer))
            self.diagnostics.append(Diagnostic(code, severity, message, pointer, hint))

    def schema(self, node: Node) -> dict[str, Any] | bool:
        """Return the schema at `node` in the one normal form; what is no schema becomes `true`, with a finding."""
        if not isinstance(node.value, dict | bool):
            self.report("schema-not-an-object", "this is not a schema: any value is accepted", node.pointer)
            return True
        schema: dict[str, Any] | bool = normal_schema(node.value, self.version)
        return schema

    def id_of(self, pointer: Pointer) -> str:
        """Return the id of what stands at a pointer: `#/…` in the root document, `file#/…` in another."""
        return pointer.seen_from(self.resolver.root.pointer.source)

    def follow(self, node: Node) -> Node:
        """Return what `node` refers to, or `node` itself when it is no reference."""
        return self.resolver.follow(node)


def child(node: Node, *tokens: str | int) -> Node:
    """Return the node below `node`; its value is None where there is none."""
    value = node.value
    for token in tokens:
        if isinstance(value, list) and isinstance(token, int):
            value = value[token] if token < len(value) else None
        else:
            value = value.get(token) if isinstance(value, dict) else None
    return Node(value, node.pointer.child(*tokens))


def children(node: Node) -> list[tuple[str, Node]]:
    """Return the named nodes below a mapping, in the document's order; nothing for what is no mapping."""
    if not isinstance(node.value, dict):
        return []
    return [(key, Node(value, node.pointer.child(key))) for key, value in node.value.items()]


def items(node: Node) -> list[Node]:
    """Return the nodes of a list; nothing for what is no list."""
    if not isinstance(node.value, list):
        return []
    return [Node(value, node.pointer.child(index)) for index, value in enumerate(node.value)]


def name_of(wire: str) -> Name:
    """Return the Name of a property, parameter, operation or tag."""
    return Name(wire, split(wire))


def docs_of(schema: Mapping[str, Any]) -> Docs:
    """Return what a schema, parameter or operation says about itself."""
    examples = schema.get("examples")
    return Docs(
        title=text_or_none(schema.get("title")),
        summary=text_or_none(schema.get("summary")),
        description=text_or_none(schema.get("description")),
        deprecated=schema.get("deprecated") is True,
        examples=tuple(examples) if isinstance(examples, list) else (),
    )


def docs_beside(reference: Node, node: Node) -> Docs:
    """Return what an object says about itself, or what a reference to it says in its place."""
    docs = docs_of(node.value if isinstance(node.value, dict) else {})
    if reference.pointer == node.pointer or not isinstance(reference.value, dict):
        return docs
    said = docs_of(reference.value)
    return replace(docs, summary=said.summary or docs.summary, description=said.description or docs.description)


def text_or_none(value: Any) -> str | None:
    """Return `value` when it is a text with something in it."""
    return value if isinstance(value, str) and value.strip() else None
