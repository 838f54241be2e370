"""What tells the branches of a union apart: a discriminator that the document declares, or one that constants imply."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from specloom.diagnostics import Pointer, Severity
from specloom.ir.types import Discriminator
from specloom.lower.branches import offers, union_branches
from specloom.lower.constants import constants_of, is_required, own_values
from specloom.lower.context import Context, child, name_of
from specloom.lower.keywords import is_null
from specloom.lower.shapes import join
from specloom.openapi.references import Node, RefError

_DEEPEST_UNION = 20


def discriminator_of(
    context: Context, union: Node, branches: list[Node], required: Collection[str] = ()
) -> Discriminator | None:
    """Return what tells `branches` apart; None when nothing does, and then the types themselves must.

    What is `required` beside the union, every branch requires.
    """
    declared = child(union, "discriminator", "propertyName").value
    if isinstance(declared, str):
        tags = _Declared(context, declared).of(union, branches)
        if _distinct(tags) and all(_is_object(context, branch, 0) for branch in branches):
            return Discriminator(name_of(declared), tuple(tags), default=_default(context, union, branches))
    constants = [constants_of(context, branch) for branch in branches]
    for name in sorted(set.intersection(*(set(found) for found in constants)), key=lambda name: (name != "type", name)):
        tags = [found[name] for found in constants]
        sure = name in required or all(is_required(context, branch, name) for branch in branches)
        if _distinct(tags):
            return Discriminator(name_of(name), tuple(tags), optional=not sure)
    return _by_lists(context, branches, required)


def _by_lists(context: Context, branches: list[Node], required: Collection[str]) -> Discriminator | None:
    """Return a property that every branch requires, each with a list of values that no other has."""
    shapes = [join(context, branch) for branch in branches]
    shared = set.intersection(*(set(shape.properties) for shape in shapes))
    for name in sorted(shared, key=lambda name: (name != "type", name)):
        if all(name in shape.required or name in required for shape in shapes):
            tags = [own_values(context, shape, name) for shape in shapes]
            if _distinct(tags) and all(shape.is_object and not shape.unions for shape in shapes):
                return Discriminator(name_of(name), tuple(tags))
    return None


def _default(context: Context, union: Node, branches: list[Node]) -> int | None:
    """Return the branch for values that no mapping knows, which is the one of `defaultMapping` or has it inside."""
    ref = child(union, "discriminator", "defaultMapping").value
    if not isinstance(ref, str):
        return None
    named = child(context.resolver.root, "components", "schemas", ref)
    meant = resolved(context, union, ref) if named.value is None else context.follow(named).pointer
    for index, branch in enumerate(branches):
        target = context.follow(branch)
        if target.pointer == meant or target.pointer.tokens[-1:] == (ref,):
            return index
        if meant is not None and offers(context, target, {meant}):
            return index
    report_default(context, union, ref)
    return None


def report_default(context: Context, around: Node, ref: str) -> None:
    """Note that a `defaultMapping` leads to nothing that the discriminator tells apart."""
    message = f"`defaultMapping` leads to nothing that this discriminator tells apart: {ref[:80]!r}"
    at = around.pointer.child("discriminator", "defaultMapping")
    context.report("default-mapping", message, at, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class _Declared:
    """The values of a property that a discriminator names, for each branch, those of unions inside included."""

    context: Context
    property: str

    def of(self, union: Node, branches: list[Node]) -> list[tuple[str, ...]]:
        """Return the values for each branch: those of the mapping, else its constants, else the name of its schema."""
        return [self._tags(branch, (union,), named=True) for branch in branches]

    def _tags(self, branch: Node, unions: tuple[Node, ...], *, named: bool) -> tuple[str, ...]:
        """Return the values for a branch of the last of `unions`, each of which is a branch of the one before.

        A union has those of its branches. Where a value of a mapping leads nowhere it may be any branch's, so that no
        name of a schema is taken for one; nor is one where a mapping says what means the union around.
        """
        target = self.context.follow(branch)
        shape = join(self.context, branch)
        found = [value for union in unions for value in self._mapped(union, target)]
        found += own_values(self.context, shape, self.property)
        if shape.unions and len(unions) < _DEEPEST_UNION:
            named = named and not found
            for inner in shape.unions:
                for each in union_branches(inner):
                    if not is_null(each.value):
                        found += self._tags(each, (*unions, inner), named=named)
        elif named and not found and target is not branch and target.pointer.tokens and all(map(self._leads, unions)):
            found.append(target.pointer.tokens[-1])
        return tuple(dict.fromkeys(found))

    def _mapped(self, union: Node, target: Node) -> list[str]:
        """Return the values that the mapping of a union has for a schema."""
        return [value for value, ref in self._mapping(union) if self._same(union, ref, target)]

    def _mapping(self, union: Node) -> list[tuple[str, str]]:
        mapping = child(union, "discriminator", "mapping").value
        if not isinstance(mapping, dict) or child(union, "discriminator", "propertyName").value != self.property:
            return []
        return [(str(value), ref) for value, ref in mapping.items() if isinstance(ref, str)]

    def _leads(self, union: Node) -> bool:
        """Whether all values of the mapping of a union lead to schemas."""
        known = child(self.context.resolver.root, "components", "schemas").value
        return all(
            (isinstance(known, dict) and ref in known) or resolved(self.context, union, ref) is not None
            for _, ref in self._mapping(union)
        )

    def _same(self, union: Node, ref: str, target: Node) -> bool:
        """Whether a value of a mapping, a reference or a bare schema name, means `target`."""
        if target.pointer.tokens[-1:] == (ref,):
            return True
        return resolved(self.context, union, ref) == target.pointer


def resolved(context: Context, union: Node, ref: str) -> Pointer | None:
    """Return what a value of a mapping that is written as a reference means in the end."""
    if "/" not in ref and "#" not in ref and "." not in ref:
        return None
    try:
        target = context.resolver.resolve(ref, union.pointer.child("discriminator", "mapping"))
        return context.follow(target).pointer
    except RefError:
        return None


def _distinct(tags: list[tuple[str, ...]]) -> bool:
    values = [value for branch in tags for value in branch]
    return all(tags) and len(set(values)) == len(values)


def _is_object(context: Context, branch: Node, depth: int) -> bool:
    shape = join(context, branch)
    if not shape.unions:
        return shape.is_object
    if depth > _DEEPEST_UNION:
        return False
    return all(
        is_null(each.value) or _is_object(context, each, depth + 1)
        for union in shape.unions
        for each in union_branches(union)
    )
