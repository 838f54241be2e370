"""Circles: which declarations lead back to themselves, and by which others."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.ir.walk import Graph


def circles_of(graph: Graph) -> Mapping[str, frozenset[str]]:
    """Return id -> all that lead to it and that it leads to, itself included; what is in no circle is left out.

    These are the strongly connected components of the graph (Kosaraju): the declarations are visited backwards, those
    first from which most can be reached.
    """
    backwards: dict[str, list[str]] = {}
    for source in graph:
        for target in graph[source]:
            backwards.setdefault(target, []).append(source)
    circles: dict[str, frozenset[str]] = {}
    done: set[str] = set()
    for start in reversed(_by_end(graph)):
        circle: list[str] = []
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if here not in done:
                done.add(here)
                circle.append(here)
                waiting.extend(backwards.get(here, ()))
        if len(circle) > 1 or start in graph[start]:
            circles |= dict.fromkeys(circle, frozenset(circle))
    return circles


def _by_end(graph: Graph) -> list[str]:
    """Return the ids in the order in which a walk into the depth leaves them."""
    order: list[str] = []
    seen: set[str] = set()
    for start in graph:
        waiting = [(start, False)]
        while waiting:
            here, leaving = waiting.pop()
            if leaving:
                order.append(here)
            elif here not in seen and here in graph:
                seen.add(here)
                waiting.append((here, True))
                waiting.extend((target, False) for target in graph[here])
    return order
