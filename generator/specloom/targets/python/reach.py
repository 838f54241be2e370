"""Reach: how the declarations of a client hang together, and which of them travel how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.client.bodies import Body, FieldsBody
from specloom.client.methods import Method
from specloom.client.xml import xml_declarations
from specloom.ir.circles import circles_of
from specloom.ir.types import ObjectDeclaration, Reference
from specloom.ir.walk import Declarations, Graph, object_branches, reaching


@dataclass(frozen=True, slots=True)
class Reach:
    """How the declarations of a client hang together."""

    sent: frozenset[str]
    """Those that requests carry, forms included, which are given field by field."""
    holding_read_only: frozenset[str]
    """Those of them that hold, at once or further in, what only the server sets."""
    circles: Mapping[str, frozenset[str]]
    """Those that lead back to themselves, each with all that are on the way."""
    xml: frozenset[str]
    """Those that are read or written in XML."""
    decided: Mapping[str, frozenset[str]]
    """The fields that methods decide by themselves where an object is their body: no arguments, by the object's id."""


def reach_of(methods: Sequence[Method], declarations: Declarations, graph: Graph, travelling: Iterable[str]) -> Reach:
    """Return the reach of the declarations; those that are `travelling` requests carry whole."""
    sent = frozenset(travelling).union(*(_given_by_fields(method.body, declarations) for method in methods))
    read_only = {
        declaration.id
        for declaration in declarations.values()
        if isinstance(declaration, ObjectDeclaration) and any(field.read_only for field in declaration.fields)
    }
    return Reach(
        sent=sent,
        holding_read_only=sent & reaching(read_only & sent, graph),
        circles=circles_of(graph),
        xml=xml_declarations(methods, graph),
        decided=dict(_decided(methods)),
    )


def _decided(methods: Iterable[Method]) -> Iterator[tuple[str, frozenset[str]]]:
    for method in methods:
        if method.switch is not None and isinstance(method.body, FieldsBody):
            yield method.body.declaration.id, frozenset({method.switch.member})


def _given_by_fields(body: Body | None, declarations: Declarations) -> set[str]:
    """Return the ids of the objects of which a body is given field by field."""
    if not isinstance(body, FieldsBody):
        return set()
    return {each.id for each in object_branches(Reference(body.declaration.id), declarations)}
