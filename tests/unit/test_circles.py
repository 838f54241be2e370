"""What leads back to itself is found, with all that is on the way."""

from __future__ import annotations

import pytest

from specloom.ir.circles import circles_of


@pytest.mark.parametrize(
    ("graph", "circles"),
    [
        ({"a": ("b",), "b": ()}, set()),
        ({"a": ("a",)}, {"a"}),
        ({"a": ("b",), "b": ("a",)}, {"ab"}),
        ({"a": ("b",), "b": ("c", "d"), "c": ("a",), "d": ("d",), "e": ("a",)}, {"abc", "d"}),
        ({"a": ("b",), "b": ("a", "c"), "c": ("d",), "d": ("c",)}, {"ab", "cd"}),
        ({"a": ("missing",)}, set()),
    ],
)
def test_circles(graph: dict[str, tuple[str, ...]], circles: set[str]) -> None:
    for order in (graph, dict(reversed(graph.items()))):
        found = circles_of(order)
        assert {"".join(sorted(circle)) for circle in found.values()} == circles
        assert all(member in circle for member, circle in found.items())
