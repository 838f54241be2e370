"""Group: methods that become a class with a module, an attribute, a page and tests; a layout makes a tree of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.client.methods import Method

Path = tuple[str, ...]
"""Where a group is in the tree, from the client down, in the document's spelling."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group before anything has a name; `doc` is what is said of it."""

    path: Path
    name: str
    """What its names are made of."""
    doc: str
    methods: tuple[Method, ...]
    children: tuple[Group, ...] = ()


def walk(groups: Iterable[Group]) -> Iterator[Group]:
    """Yield groups and all that are below them, each before its children."""
    for group in groups:
        yield group
        yield from walk(group.children)
