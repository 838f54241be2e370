"""Which declarations the chosen operations can reach."""

from __future__ import annotations

from specloom.ir.api import Api
from specloom.ir.types import AnyDeclaration
from specloom.ir.walk import closure, reference_graph, references


def reachable(declarations: tuple[AnyDeclaration, ...], api: Api, *, components: bool) -> tuple[AnyDeclaration, ...]:
    """Return the declarations that the operations of `api`, its webhooks and callbacks refer to, also through others.

    With `components`, those that the document names are kept in any case.
    """
    starts = list(references((api.operations, api.webhooks, api.callbacks, api.event)))
    starts += [declaration.id for declaration in declarations if components and declaration.component]
    reached = closure(starts, reference_graph(declarations))
    return tuple(declaration for declaration in declarations if declaration.id in reached)
