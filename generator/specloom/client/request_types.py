"""Which declarations travel to the server."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.bodies import FieldsBody, WholeBody
from specloom.client.media_types import FORMS
from specloom.client.methods import Method
from specloom.ir.walk import Graph, closure, references


def request_types(methods: Iterable[Method], graph: Graph) -> set[str]:
    """Return the ids of the declarations that requests can hold; of a form, those that its fields hold."""
    starts: list[str] = []
    for method in methods:
        for parameter in method.operation.parameters:
            starts.extend(references(parameter.type))
        match method.body:
            case FieldsBody(content, declaration=form) if content.kind in FORMS:
                starts.extend(graph[form.id])
            case FieldsBody(content) | WholeBody(content):
                starts.extend(references(content.type))
            case None:
                pass
    return closure(starts, graph)
