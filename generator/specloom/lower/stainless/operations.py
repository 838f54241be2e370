"""What a configuration of Stainless says of operations themselves, whatever their methods are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.ir.api import Operation
from specloom.ir.endpoints import endpoints_of
from specloom.lower.stainless.methods import MethodSaid


def with_deprecations(operations: tuple[Operation, ...], methods: Iterable[MethodSaid]) -> tuple[Operation, ...]:
    """Return operations of which those are deprecated that all their methods say to be."""
    known = endpoints_of(operations)
    said: dict[str, list[str | None]] = {}
    for method in methods:
        operation = known.find(method.endpoint)
        if operation is not None and not method.skipped:
            said.setdefault(operation.id, []).append(method.deprecated)
    texts = {key: next(filter(None, every), None) for key, every in said.items() if None not in every}
    return tuple(
        replace(each, docs=replace(each.docs, deprecated=True, deprecation=texts[each.id]))
        if each.id in texts
        else each
        for each in operations
    )
