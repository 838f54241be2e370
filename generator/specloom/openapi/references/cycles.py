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


def cycles(steps: Iterable[Step]) -> Iterator[tuple[str, Step]]:
    """Yield what is wrong with each circle, and a reference of it without which there is none.

    Where circles share parts they are not all found at once: what is left without these references has the others.
    """
    graph = {id(step.value): step for step in steps}
    done: set[int] = set()
    broken: set[int] = set()
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
                around = [graph[member] for member in path[path.index(here) :]]
                if broken.isdisjoint(map(_identity, around)):
                    step = _first_reference(around)
                    broken.add(id(step.value))
                    yield _sentence(around), step
                continue
            if here in done or here not in graph:
                continue
            path.append(here)
            on_path.add(here)
            todo.append((here, True))
            step = graph[here]
            after = step.parts if step.ref is None else (step.ref, *step.parts)
            todo += [(id(node.value), False) for node in reversed(after)]


def _identity(step: Step) -> int:
    return id(step.value)


def _first_reference(around: list[Step]) -> Step:
    """Return the first of a circle that goes on by its reference; parts alone make no circle."""
    following = [*around[1:], around[0]]
    by_reference = [
        step for step, after in zip(around, following, strict=True) if step.ref and step.ref.value is after.value
    ]
    return min(by_reference, key=lambda step: step.pointer)


def _sentence(around: list[Step]) -> str:
    plain = all(step.ref is not None for step in around)
    names = " -> ".join(f"#{member.pointer.fragment}"[:100] for member in [*around[:5], around[0]])
    what = "the reference only leads back to itself" if plain else "the schema contains itself in its 'allOf'"
    return f"{what}: {names}"


def long_chains(steps: Iterable[Step]) -> Iterator[Diagnostic]:
    """Yield an error for each chain of references that is too long; there is no circle among them."""
    graph = {id(step.value): step for step in steps}
    length: dict[int, int] = {}
    for start in graph:
        path: list[int] = []
        here: int | None = start
        while here is not None and here in graph and here not in length:
            path.append(here)
            ref = graph[here].ref
            here = id(ref.value) if ref is not None else None
        count = length.get(here, 0) if here is not None else 0
        for member in reversed(path):
            count += 1 if graph[member].ref is not None else 0
            length[member] = count
            if count == LONGEST_CHAIN + 1:
                at = graph[member].pointer
                message = f"the chain of references is longer than {LONGEST_CHAIN} steps"
                yield Diagnostic("ref-cycle", Severity.ERROR, message, at.child("$ref"))
