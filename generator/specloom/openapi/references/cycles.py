"""Definitions that only lead back to themselves: `$ref` to `$ref`, and `allOf` that contains itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.references.bases import Node
from specloom.openapi.references.resolver import LONGEST_CHAIN


class Step(NamedTuple):
    """One place from which one must go on: the object, its pointer, and what it refers to without a choice."""

    value: dict[str, Any]
    pointer: Pointer
    ref: Node | None
    parts: tuple[Node, ...]


def cycles(steps: Iterable[Step]) -> Iterator[Diagnostic]:
    """Yield each cycle once, and chains of references that are too long."""
    graph = {id(step.value): step for step in steps}
    done: set[int] = set()
    looping: set[int] = set()
    for start in graph:
        path: list[int] = []
        on_path: set[int] = set()
        todo: list[tuple[int, bool]] = [(start, False)]
        while todo:
            here, leaving = todo.pop()
            if leaving:
                path.pop()
                on_path.discard(here)
                done.add(here)
                continue
            if here in on_path:
                around = path[path.index(here) :]
                if looping.isdisjoint(around):
                    yield _cycle([graph[member] for member in around])
                looping.update(around)
                continue
            if here in done or here not in graph:
                continue
            path.append(here)
            on_path.add(here)
            todo.append((here, True))
            step = graph[here]
            after = step.parts if step.ref is None else (step.ref, *step.parts)
            todo += [(id(node.value), False) for node in reversed(after)]
    yield from _long_chains(graph, looping)


def _cycle(around: list[Step]) -> Diagnostic:
    plain = all(step.ref is not None for step in around)
    step = min(around, key=lambda step: step.pointer)
    names = " -> ".join(f"#{member.pointer.fragment}"[:100] for member in [*around[:5], around[0]])
    what = "the reference only leads back to itself" if plain else "the schema contains itself in its 'allOf'"
    at = step.pointer.child("$ref") if step.ref is not None else step.pointer
    return Diagnostic("ref-cycle", Severity.ERROR, f"{what}: {names}", at)


def _long_chains(graph: dict[int, Step], looping: set[int]) -> Iterator[Diagnostic]:
    length: dict[int, int] = {}
    for start in graph:
        path: list[int] = []
        here: int | None = start
        while here is not None and here in graph and here not in length and here not in looping:
            path.append(here)
            ref = graph[here].ref
            here = id(ref.value) if ref is not None else None
        steps = length.get(here, 0) if here is not None else 0
        for member in reversed(path):
            steps += 1 if graph[member].ref is not None else 0
            length[member] = steps
            if steps == LONGEST_CHAIN + 1:
                at = graph[member].pointer
                message = f"the chain of references is longer than {LONGEST_CHAIN} steps"
                yield Diagnostic("ref-cycle", Severity.ERROR, message, at.child("$ref"))
