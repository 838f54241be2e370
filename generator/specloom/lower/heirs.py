"""Inheritance by discriminator: a schema with a discriminator and no union stands for all that extend it by `allOf`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from specloom.diagnostics import Pointer
from specloom.ir.types import Discriminator
from specloom.lower.context import Context, child, items, name_of
from specloom.lower.discriminators import report_default, resolved
from specloom.lower.keywords import UNION_KEYWORDS, has_siblings
from specloom.lower.places import own_name
from specloom.openapi.references import Node

_VALUES = ("x-discriminator-value", "x-ms-discriminator-value")
"""Extensions by which an heir says its own value, mostly in Swagger 2.0, which has no mapping."""
_LONGEST_CHAIN = 200


@dataclass(frozen=True, slots=True)
class Family:
    """A base and its heirs, sorted by name, and how one is told from another; the base itself is the last member."""

    members: tuple[Node, ...]
    discriminator: Discriminator

    @property
    def base(self) -> Node:
        """The schema that all others extend."""
        return self.members[-1]


@dataclass(slots=True)
class Families:
    """The families of a document, by the pointer of the base."""

    context: Context
    _families: dict[Pointer, Family] = field(default_factory=dict)
    _heirs: set[Pointer] = field(default_factory=set)
    _parents: dict[Pointer, list[Node]] = field(default_factory=dict)

    def find(self, components: list[tuple[str, Node]]) -> None:
        """Look for bases and heirs among the schemas that the document names, and those that mappings name."""
        names: dict[Pointer, str] = {}
        waiting = [(name, self._meant(node)) for name, node in components]
        waiting.sort(key=lambda each: (each[1].pointer.tokens[-1:] != (each[0],), each[0]))  # its own name comes first
        found: dict[Pointer, Node] = {}
        bases: dict[Pointer, Node] = {}
        while waiting:
            name, node = waiting.pop(0)
            if node.pointer in found:
                continue
            found[node.pointer] = node
            names[node.pointer] = name
            for each in (node, *self._ancestors(node)):
                if each.pointer not in bases and _is_base(each):
                    bases[each.pointer] = each
                    waiting += [(_name(heir), heir) for heir in self._mapped(each)]
        heirs: dict[Pointer, list[Node]] = {}
        for node in found.values() if bases else ():
            for base in self._ancestors(node):
                if base.pointer in bases and base.pointer != node.pointer:
                    heirs.setdefault(base.pointer, []).append(node)
        for pointer, own in heirs.items():
            base = bases[pointer]
            own.sort(key=lambda node: names[node.pointer])
            labels = [*(names[node.pointer] for node in own), names.get(pointer) or _name(base)]
            members = (*own, base)
            self._families[pointer] = Family(members, self._discriminator(base, members, labels))
            self._heirs |= {node.pointer for node in own}

    def of(self, node: Node) -> Family | None:
        """Return the family of a base, or of what only refers to one."""
        return self._families.get(self._meant(node).pointer) if self._families else None

    def is_heir(self, pointer: Pointer) -> bool:
        """Whether the schema at a pointer extends a base."""
        return pointer in self._heirs

    def _meant(self, node: Node) -> Node:
        """Return what a schema refers to that says nothing besides, in the end; else the schema itself."""
        for _ in range(_LONGEST_CHAIN):
            schema = self.context.schema(node) if isinstance(node.value, dict) else True
            if isinstance(schema, bool) or not isinstance(schema.get("$ref"), str) or has_siblings(schema):
                return node
            node = self.context.resolver.resolve(schema["$ref"], node.pointer)
        return node

    def _parents_of(self, node: Node) -> list[Node]:
        """Return what a schema extends: what its `allOf` refers to, in however many steps, and what its `$ref` does."""
        if node.pointer not in self._parents:
            self._parents[node.pointer] = []  # before it is filled: an allOf may lead back here
            self._parents[node.pointer] = list(self._extended(node))
        return self._parents[node.pointer]

    def _extended(self, node: Node) -> Iterator[Node]:
        schema = self.context.schema(node) if isinstance(node.value, dict) else True
        if isinstance(schema, bool):
            return
        if isinstance(schema.get("$ref"), str):
            yield self._meant(self.context.resolver.resolve(schema["$ref"], node.pointer))
        for branch in items(child(node, "allOf")):
            yield from self._extended(branch)

    def _ancestors(self, node: Node) -> list[Node]:
        found: dict[Pointer, Node] = {}
        waiting = list(self._parents_of(node))
        while waiting:
            each = waiting.pop()
            if each.pointer not in found:
                found[each.pointer] = each
                waiting += self._parents_of(each)
        return list(found.values())

    def _mapped(self, base: Node) -> Iterator[Node]:
        """Yield what the references in the mapping of a base lead to."""
        for _, ref in _mapping(base):
            pointer = resolved(self.context, base, ref)
            if pointer is not None:
                yield self._meant(self.context.resolver.resolve(ref, base.pointer.child("discriminator", "mapping")))

    def _discriminator(self, base: Node, members: tuple[Node, ...], labels: list[str]) -> Discriminator:
        """Return what tells the members apart: the values of the mapping, else their own, else their names."""
        tags = tuple(
            tuple(value for value, ref in _mapping(base) if self._means(ref, base, member, label))
            or (_own_value(member) or label,)
            for member, label in zip(members, labels, strict=True)
        )
        wire = str(child(base, "discriminator", "propertyName").value)
        ref = child(base, "discriminator", "defaultMapping").value
        meant = [isinstance(ref, str) and self._means(ref, base, *each) for each in zip(members, labels, strict=True)]
        if isinstance(ref, str) and True not in meant:
            report_default(self.context, base, ref)
        return Discriminator(name_of(wire), tags, default=meant.index(True) if True in meant else None)

    def _means(self, ref: str, base: Node, member: Node, label: str) -> bool:
        """Whether a value of a mapping, a reference or the name of a schema, means a member."""
        return ref == label or resolved(self.context, base, ref) == member.pointer


def _is_base(node: Node) -> bool:
    value = node.value
    if not isinstance(value, dict) or any(keyword in value for keyword in UNION_KEYWORDS):
        return False
    return isinstance(child(node, "discriminator", "propertyName").value, str)


def _mapping(base: Node) -> list[tuple[str, str]]:
    mapping = child(base, "discriminator", "mapping").value
    listed = mapping.items() if isinstance(mapping, dict) else ()
    return [(str(value), ref) for value, ref in listed if isinstance(ref, str)]


def _name(node: Node) -> str:
    """Return what a schema is called where no component bears its name."""
    return node.pointer.tokens[-1] if node.pointer.tokens else own_name(node.pointer)[0]


def _own_value(node: Node) -> str | None:
    """Return the value that an heir says itself."""
    for each in (node, *items(child(node, "allOf"))):
        for key in _VALUES:
            value = child(each, key).value
            if isinstance(value, str):
                return value
    return None
