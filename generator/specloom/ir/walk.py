"""Walks over the types and declarations of the ir: what is inside a type, what refers to what; the only walker."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.origins import Step
from specloom.ir.pagination import PageScheme, PagingRole
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    Constraints,
    Docs,
    EnumType,
    Field,
    MapType,
    NullableType,
    NullType,
    ObjectDeclaration,
    Reference,
    Scalar,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.words import Name
from specloom.ir.xml import Xml

Declarations = Mapping[str, AnyDeclaration]
"""Declarations by id."""
Graph = Mapping[str, tuple[str, ...]]
"""The id of each declaration and the ids that it mentions itself."""

_WITHOUT_REFERENCES = frozenset(
    {Pointer, Docs, Constraints, EnumType, PageScheme, PagingRole, Scalar, Name, Step, Xml}
    | {str, int, float, bool, type(None)}
)
_field_names: dict[type, tuple[str, ...]] = {}


# Types


def children(kind: Type) -> tuple[Type, ...]:
    """Return the types directly inside a type, in order; a reference has none."""
    match kind:
        case NullableType(inner):
            return (inner,)
        case ArrayType(items):
            return (items,)
        case MapType(values):
            return (values,)
        case TupleType(items, rest):
            return items if rest is None else (*items, rest)
        case UnionType(branches):
            return branches
        case _:
            return ()


def without_null(kind: Type) -> Type:
    """Return what a type is besides null."""
    return kind.inner if isinstance(kind, NullableType) else kind


def dereference(kind: Type, declarations: Declarations) -> Type:
    """Return what is left of a type without null and without names for it; a reference only to an object.

    A name that stands for itself stays a reference.
    """
    seen: set[str] = set()
    while True:
        match kind:
            case NullableType(inner):
                kind = inner
            case Reference(declaration_id) if declaration_id not in seen:
                seen.add(declaration_id)
                declaration = declarations[declaration_id]
                if isinstance(declaration, ObjectDeclaration):
                    return kind
                kind = declaration.type
            case _:
                return kind


def object_of(kind: Type, declarations: Declarations) -> ObjectDeclaration | None:
    """Return the object that a type is, through names and null; None where it is anything else."""
    bare = dereference(kind, declarations)
    declaration = declarations[bare.id] if isinstance(bare, Reference) else None
    return declaration if isinstance(declaration, ObjectDeclaration) else None


def objects_of(kind: Type, declarations: Declarations) -> tuple[ObjectDeclaration, ...]:
    """Return the objects that a type may be: itself, or the branches of a union, and of those in it."""
    found: dict[str, ObjectDeclaration] = {}
    seen, left = set[Type](), [kind]
    while left:
        bare = dereference(left.pop(0), declarations)
        if isinstance(bare, UnionType) and bare not in seen:
            seen.add(bare)
            left += bare.branches
        elif (item := object_of(bare, declarations)) is not None:
            found[item.id] = item
    return tuple(found.values())


def allows_null(kind: Type, declarations: Declarations) -> bool:
    """Whether a value may be null, through names for its type."""
    seen: set[str] = set()
    while isinstance(kind, Reference) and kind.id not in seen:
        seen.add(kind.id)
        declaration = declarations[kind.id]
        if isinstance(declaration, ObjectDeclaration):
            return False
        kind = declaration.type
    return isinstance(kind, NullableType | NullType)


def leaves(kind: Type, declarations: Declarations) -> Iterator[tuple[Type, bool]]:
    """Yield what a value may be, through names, null, unions and lists, each with whether it is in a list."""
    waiting, seen = [(kind, False)], set[tuple[str, bool]]()
    while waiting:
        kind, listed = waiting.pop()
        match kind:
            case NullableType() | UnionType() | ArrayType():
                listed = listed or isinstance(kind, ArrayType)
                waiting.extend((child, listed) for child in children(kind))
            case Reference(declaration_id) if isinstance(alias := declarations[declaration_id], AliasDeclaration):
                if (declaration_id, listed) not in seen:
                    seen.add((declaration_id, listed))
                    waiting.append((alias.type, listed))
            case _:
                yield kind, listed


def branches(kind: Type, declarations: Declarations) -> Iterator[Type]:
    """Yield what a value may be, through names, null and unions, in the document's order; each name once."""
    waiting, seen = [kind], set[str]()
    while waiting:
        match waiting.pop():
            case (NullableType() | UnionType()) as outer:
                waiting.extend(reversed(children(outer)))
            case Reference(declaration_id) as named:
                if declaration_id in seen:
                    continue
                seen.add(declaration_id)
                declaration = declarations[declaration_id]
                if isinstance(declaration, ObjectDeclaration):
                    yield named
                else:
                    waiting.append(declaration.type)
            case other:
                yield other


def object_branches(kind: Type, declarations: Declarations) -> Iterator[ObjectDeclaration]:
    """Yield the objects that a value may be, each once, through names, null and unions, in the document's order."""
    for branch in branches(kind, declarations):
        declaration = declarations[branch.id] if isinstance(branch, Reference) else None
        if isinstance(declaration, ObjectDeclaration):
            yield declaration


def direct_types(declaration: AnyDeclaration) -> tuple[Type, ...]:
    """Return the types that a declaration gives to its fields and other members, or is a name for."""
    if isinstance(declaration, AliasDeclaration):
        return (declaration.type,)
    own = tuple(field.type for field in declaration.fields)
    return own if declaration.additional is None else (*own, declaration.additional)


def unions(declaration: AnyDeclaration) -> Iterator[UnionType]:
    """Yield the unions that a declaration writes out, those inside others too."""
    waiting = list(direct_types(declaration))
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, UnionType):
            yield kind
        waiting += children(kind)


# References


def references(value: Any) -> Iterator[str]:
    """Yield the ids of all references inside `value`, a node of the ir or a tuple of them."""
    kind = type(value)
    if kind is Reference:
        yield value.id
    elif kind is tuple:
        for item in value:
            yield from references(item)
    elif kind not in _WITHOUT_REFERENCES:
        for name in fields(kind):
            yield from references(getattr(value, name))


def reference_graph(declarations: Iterable[AnyDeclaration]) -> Graph:
    """Return which declarations each of `declarations` mentions itself, each once."""
    return {each.id: tuple(dict.fromkeys(mentioned)) for each, mentioned in mentions(declarations)}


def mentions(declarations: Iterable[AnyDeclaration]) -> Iterator[tuple[AnyDeclaration, list[str]]]:
    """Yield each declaration with the ids of all references inside it; a field that heirs share is looked at once."""
    known: dict[int, tuple[str, ...]] = {}
    for declaration in declarations:
        if not isinstance(declaration, ObjectDeclaration):
            yield declaration, list(references(declaration))
            continue
        mentioned: list[str] = []
        for field in declaration.fields:
            found = known.get(id(field))
            if found is None:
                found = known[id(field)] = tuple(references(field.type))
            mentioned += found
        yield declaration, [*mentioned, *references(declaration.additional)]


def closure(starts: Iterable[str], graph: Graph) -> set[str]:
    """Return all ids of a graph that can be reached from `starts`, those included."""
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        declaration_id = waiting.pop()
        if declaration_id in graph and declaration_id not in reached:
            reached.add(declaration_id)
            waiting.extend(graph[declaration_id])
    return reached


def reaching(goals: Iterable[str], graph: Graph) -> set[str]:
    """Return all ids of a graph from which one of `goals` can be reached, those included."""
    referring: dict[str, list[str]] = {declaration_id: [] for declaration_id in graph}
    for declaration_id, mentioned in graph.items():
        for target in mentioned:
            referring[target].append(declaration_id)
    return closure(goals, {declaration_id: tuple(sources) for declaration_id, sources in referring.items()})


def rename(value: Any, ids: Mapping[str, str]) -> Any:
    """Return `value` with references renamed by `ids`; what holds none of them stays the same object."""
    return substitute(value, {old: Reference(new) for old, new in ids.items()})


def substitute(value: Any, types: Mapping[str, Type]) -> Any:
    """Return `value` with types in place of references by their ids.

    What holds none of them stays the same object, and a field that heirs share stays one.
    """
    return _substituted(value, types, {})


def _substituted(value: Any, types: Mapping[str, Type], known: dict[int, Any]) -> Any:
    kind = type(value)
    if kind in _WITHOUT_REFERENCES:
        return value
    if kind is Reference:
        return types.get(value.id, value)
    if kind is tuple:
        changed = tuple([_substituted(item, types, known) for item in value])
        return changed if any(new is not old for new, old in zip(changed, value, strict=True)) else value
    if kind is Field and id(value) in known:
        return known[id(value)]
    changes = {}
    for name in fields(kind):
        old = getattr(value, name)
        new = _substituted(old, types, known)
        if new is not old:
            changes[name] = new
    whole = dataclasses.replace(value, **changes) if changes else value
    if kind is Field:
        known[id(value)] = whole
    return whole


def fields(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a node's class; none for what is no node."""
    if kind not in _field_names:
        names = tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()
        _field_names[kind] = names
    return _field_names[kind]
