"""Which declarations travel to the server, and which of their names differ on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    MapType,
    NullableType,
    ObjectDeclaration,
    Reference,
    TupleType,
    Type,
    UnionType,
)
from specloom.targets.python.bodies import Body, BodyShape


class Graph:
    """What declarations refer to, at once and through others."""

    def __init__(self, declarations: Mapping[str, AnyDeclaration]) -> None:
        self._declarations = declarations
        self._direct: dict[str, tuple[str, ...]] = {}

    def direct(self, declaration_id: str) -> tuple[str, ...]:
        """Return the ids that a declaration mentions itself."""
        if declaration_id not in self._direct:
            self._direct[declaration_id] = tuple(dict.fromkeys(_mentioned(self._declarations[declaration_id])))
        return self._direct[declaration_id]

    def closure(self, starts: Iterator[str] | tuple[str, ...]) -> set[str]:
        """Return all ids that can be reached from `starts`, those included."""
        found: set[str] = set()
        waiting = list(starts)
        while waiting:
            declaration_id = waiting.pop()
            if declaration_id not in found:
                found.add(declaration_id)
                waiting.extend(self.direct(declaration_id))
        return found


def sent(api: Api, bodies: Mapping[Pointer, Body], graph: Graph) -> set[str]:
    """Return the declarations that requests can hold; of a form, those that its fields hold."""
    starts: list[str] = []
    for operation in api.operations:
        for parameter in operation.parameters:
            starts.extend(references(parameter.type))
        body = bodies.get(operation.pointer)
        if body is None:
            continue
        if body.shape is BodyShape.FORM and body.declaration is not None:
            starts.extend(graph.direct(body.declaration.id))
        else:
            starts.extend(references(body.content.type))
    return graph.closure(tuple(starts))


def with_objects(ids: set[str], declarations: Mapping[str, AnyDeclaration], graph: Graph) -> set[str]:
    """Return those of `ids` that are objects, or names for types that hold one and are no mere name for it."""
    objects = {each for each in ids if isinstance(declarations[each], ObjectDeclaration)}
    holding = {each for each in ids - objects if graph.closure((each,)) & objects}
    return objects | holding


def references(kind: Type) -> Iterator[str]:
    """Yield the ids that a type mentions."""
    match kind:
        case Reference():
            yield kind.id
        case NullableType():
            yield from references(kind.inner)
        case ArrayType():
            yield from references(kind.items)
        case MapType():
            yield from references(kind.values)
        case UnionType():
            for branch in kind.branches:
                yield from references(branch)
        case TupleType():
            for item in (*kind.items, *([kind.rest] if kind.rest else [])):
                yield from references(item)
        case _:
            return


def _mentioned(declaration: AnyDeclaration) -> Iterator[str]:
    if isinstance(declaration, AliasDeclaration):
        yield from references(declaration.type)
        return
    for field in declaration.fields:
        yield from references(field.type)
    if declaration.additional is not None:
        yield from references(declaration.additional)
