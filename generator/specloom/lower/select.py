"""Which declarations the chosen operations can reach."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from specloom.ir.api import Api
from specloom.ir.types import AnyDeclaration, Reference


def reachable(declarations: tuple[AnyDeclaration, ...], api: Api) -> tuple[AnyDeclaration, ...]:
    """Return the declarations that the operations and webhooks of `api` refer to, at once or through others."""
    by_id = {declaration.id: declaration for declaration in declarations}
    found: set[str] = set()
    waiting = list(references((api.operations, api.webhooks)))
    while waiting:
        declaration_id = waiting.pop()
        if declaration_id in by_id and declaration_id not in found:
            found.add(declaration_id)
            waiting.extend(references(by_id[declaration_id]))
    return tuple(declaration for declaration in declarations if declaration.id in found)


def references(value: Any) -> Iterator[str]:
    """Yield the ids of all references inside `value`, a node of the ir or a tuple of them."""
    if isinstance(value, Reference):
        yield value.id
    elif isinstance(value, tuple):
        for item in value:
            yield from references(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from references(getattr(value, field.name))
