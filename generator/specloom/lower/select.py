"""Which declarations the chosen operations can reach."""

from __future__ import annotations

from specloom.ir.api import Api
from specloom.ir.types import AnyDeclaration
from specloom.ir.walk import references


def reachable(declarations: tuple[AnyDeclaration, ...], api: Api, *, components: bool) -> tuple[AnyDeclaration, ...]:
    """Return the declarations that the operations of `api`, its webhooks and callbacks refer to, also through others.

    With `components`, those that the document names are kept in any case.
    """
    by_id = {declaration.id: declaration for declaration in declarations}
    found: set[str] = set()
    waiting = list(references((api.operations, api.webhooks, api.callbacks, api.event)))
    waiting += [declaration.id for declaration in declarations if components and declaration.component]
    while waiting:
        declaration_id = waiting.pop()
        if declaration_id in by_id and declaration_id not in found:
            found.add(declaration_id)
            waiting.extend(references(by_id[declaration_id]))
    return tuple(declaration for declaration in declarations if declaration.id in found)
