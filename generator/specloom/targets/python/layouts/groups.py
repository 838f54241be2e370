"""Group: methods that become a class with a module, an attribute, a page and tests; a layout makes a tree of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

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
    spelled: Mapping[str, str] = field(default_factory=dict)
    """What the methods of operations are called, by the ids of these, where the layout says it."""


def walk(groups: Iterable[Group]) -> Iterator[Group]:
    """Yield groups and all that are below them, each before its children."""
    for group in groups:
        yield group
        yield from walk(group.children)


@dataclass(frozen=True, slots=True)
class Layout:
    """The tree of the groups of a client, and the folder of the package that their modules are in."""

    groups: tuple[Group, ...]
    folder: str
    is_tree: bool
    """Whether groups have others below them: then a class is called by the last word of its path alone."""
