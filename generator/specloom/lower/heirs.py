"""Inheritance by discriminator: a schema with a discriminator and no union stands for all that extend it by `allOf`."""

from __future__ import annotations

from dataclasses import dataclass, field

from specloom.diagnostics import Pointer
from specloom.ir.types import Discriminator
from specloom.lower.context import Context, child, items, name_of
from specloom.lower.keywords import UNION_KEYWORDS
from specloom.openapi.refs import Node, RefError


@dataclass(frozen=True, slots=True)
class Family:
    """A base and its heirs, sorted by name, and how one is told from another; the base itself is the last member."""

    members: tuple[Node, ...]
    discriminator: Discriminator


@dataclass(slots=True)
class Families:
    """The families of a document, by the pointer of the base."""

    context: Context
    _families: dict[Pointer, Family] = field(default_factory=dict)
    _heirs: set[Pointer] = field(default_factory=set)

    def find(self, components: list[tuple[str, Node]]) -> None:
        """Look for bases and heirs among the schemas that the document names."""
        bases = {node.pointer: node for _, node in components if _is_base(node)}
        if not bases:
            return
        heirs: dict[Pointer, dict[str, Node]] = {pointer: {} for pointer in bases}
        parents = {name: self._parents(node) for name, node in components}
        by_pointer = {node.pointer: name for name, node in components}
        for name, node in components:
            for base in self._ancestors(name, parents, by_pointer):
                if base in heirs and base != node.pointer:
                    heirs[base][name] = node
        for pointer, found in heirs.items():
            if found:
                members = (*(found[name] for name in sorted(found)), bases[pointer])
                self._families[pointer] = Family(members, self._discriminator(bases[pointer], members))
                self._heirs |= {node.pointer for node in found.values()}

    def of(self, pointer: Pointer) -> Family | None:
        """Return the family of the base at a pointer."""
        return self._families.get(pointer)

    def is_heir(self, pointer: Pointer) -> bool:
        """Whether the schema at a pointer extends a base."""
        return pointer in self._heirs

    def _parents(self, node: Node) -> list[Pointer]:
        found: list[Pointer] = []
        for branch in items(child(node, "allOf")):
            ref = child(branch, "$ref").value
            if isinstance(ref, str):
                found.append(self.context.resolver.resolve(ref, branch.pointer).pointer)
        return found

    def _ancestors(self, name: str, parents: dict[str, list[Pointer]], by_pointer: dict[Pointer, str]) -> set[Pointer]:
        found: set[Pointer] = set()
        waiting = list(parents[name])
        while waiting:
            pointer = waiting.pop()
            if pointer not in found:
                found.add(pointer)
                waiting += parents.get(by_pointer.get(pointer, ""), [])
        return found

    def _discriminator(self, base: Node, members: tuple[Node, ...]) -> Discriminator:
        """Return what tells the members apart: the values of the mapping, else their names."""
        mapping = child(base, "discriminator", "mapping").value
        tags: dict[Pointer, list[str]] = {}
        for value, ref in mapping.items() if isinstance(mapping, dict) else ():
            for member in members:
                if isinstance(ref, str) and (
                    ref == member.pointer.tokens[-1] or self._means(ref, base) == member.pointer
                ):
                    tags.setdefault(member.pointer, []).append(str(value))
        wire = str(child(base, "discriminator", "propertyName").value)
        named = tuple(tuple(tags.get(each.pointer, (each.pointer.tokens[-1],))) for each in members)
        return Discriminator(name_of(wire), named)

    def _means(self, ref: str, base: Node) -> Pointer | None:
        if "/" not in ref and "#" not in ref:
            return None
        try:
            return self.context.resolver.resolve(ref, base.pointer.child("discriminator", "mapping")).pointer
        except RefError:
            return None


def _is_base(node: Node) -> bool:
    value = node.value
    if not isinstance(value, dict) or any(keyword in value for keyword in UNION_KEYWORDS):
        return False
    return isinstance(child(node, "discriminator", "propertyName").value, str)
