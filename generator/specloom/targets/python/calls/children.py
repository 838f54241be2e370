"""Children: the resources below one, or below the client, as the module of that one names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.render import Code, fill
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, dotted
from specloom.targets.python.names import ResourceNames

ENDS = (Code(""), Code("WithRawResponse"), Code("WithStreamingResponse"))
"""What the names of the classes of a resource in a tree end in."""


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another: what is said of it, and its module from the package of that one."""

    names: ResourceNames
    module: Code
    doc: Code
    classes: tuple[Code, ...]
    """Its classes of that module: in a tree with those whose methods give responses."""


def children_of(package: Code, children: Iterable[Resource], imports: set[Import]) -> Iterator[ChildView]:
    """Yield the views of the resources below one in a package; what they need is added to `imports`."""
    for child in children:
        imports |= {Import("functools", "cached_property"), Import("typing", "TYPE_CHECKING")}
        names = child.names
        classes = sorted(fill("{}{}", name, end) for name in (names.sync, names.asynchronous) for end in ENDS)
        yield ChildView(names, module_below(package, names), docstring(child.doc, indent=8), tuple(classes))


def module_below(package: Code, names: ResourceNames) -> Code:
    """Return the way to a module from a package that it is in."""
    return dotted(names.dotted.removeprefix(f"{package}."))
