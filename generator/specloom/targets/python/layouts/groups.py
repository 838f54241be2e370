"""Group: methods that become a class with a module, an attribute, a page and tests; a layout makes a tree of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from specloom.client.methods import Method
from specloom.diagnostics import Pointer

Path = tuple[str, ...]
"""Where a group is in the tree, from the client down, in the document's spelling; empty for the client itself."""
MemberKey = tuple[str, str]
"""What tells a member of a group from the others: the key of its method, and the name that it is given."""


@dataclass(frozen=True, slots=True)
class Member:
    """A method as one group has it: by a name that the layout gives it, or by that of its operation."""

    method: Method
    name: str = ""
    """What the layout calls it; empty where it leaves that to the operation."""
    is_alias: bool = False
    """Whether its group has the same method before it, by another name."""
    pointer: Pointer | None = field(default=None, compare=False)
    """Where that is said; None where it is a guess, or the name comes from the operation."""
    deprecation: str | None = None
    """What the layout says of it where it is going away."""

    @property
    def key(self) -> MemberKey:
        """What tells it from the other members."""
        return self.method.key, self.name


@dataclass(frozen=True, slots=True)
class Group:
    """A group before anything has a name; `doc` is what is said of it."""

    path: Path
    name: str
    """What its names are made of."""
    doc: str
    members: tuple[Member, ...]
    children: tuple[Group, ...] = ()
    unwraps: str = ""
    """The method that reads webhooks; empty where it has none."""
    pointer: Pointer | None = None
    """Where its name is said; None where it is a guess, or comes from the document."""


def walk(groups: Iterable[Group]) -> Iterator[Group]:
    """Yield groups and all that are below them, each before its children."""
    for group in groups:
        yield group
        yield from walk(group.children)


@dataclass(frozen=True, slots=True)
class Layout:
    """The tree of the groups of a client, and the folder of the package that their modules are in.

    Where the client itself has methods, they are the first group, whose path is empty.
    """

    groups: tuple[Group, ...]
    folder: str
    is_tree: bool
    """Whether groups have others below them: then a class is called by the last word of its path alone."""
