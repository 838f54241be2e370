"""Names that somebody said, and that a resource or a method of a tree cannot have: what it is called is told."""

from __future__ import annotations

import keyword
from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, Severity
from specloom.naming import snake
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python.layouts.groups import Group, walk
from specloom.targets.python.names import pointer_of
from specloom.targets.python.plan import Plan


def refused_names(plan: Plan, overrides: NameOverrides) -> Iterator[Diagnostic]:
    """Yield a warning for each method and each resource that is called otherwise than a configuration says."""
    client = tuple(group for group in plan.layout.groups if group.path)
    for group in walk(plan.layout.groups):
        names = plan.names.resources[group.path]
        if group.pointer is not None and group.path and names.own != group.path[-1]:
            message = f"no resource can be called `{group.path[-1]}` here: it is `{names.way}`"
            yield Diagnostic("name-refused", Severity.WARNING, message, group.pointer, "choose another name")
        below = {str(plan.names.resources[child.path].own) for child in (group.children if group.path else client)}
        for member in group.members:
            name = plan.names.methods[group.path, member.key].method
            wanted = snake((member.name, *(member.method.variant.words if member.method.variant else ())))
            is_pinned = not member.is_alias and overrides.value(pointer_of(member.method)) is not None
            if member.pointer is not None and name != wanted and not is_pinned:
                message = (
                    f"`{names.way}` cannot have a method `{wanted}`: {_reason(group, wanted, below)}; it is `{name}`"
                )
                yield Diagnostic("name-refused", Severity.WARNING, message, member.pointer, "choose another name")


def _reason(group: Group, name: str, below: set[str]) -> str:
    if name in below:
        return "it has a resource of that name"
    if keyword.iskeyword(name):
        return "that is a keyword of Python"
    every = [each.name for each in group.members]
    return "it has another method of that name" if every.count(name) > 1 else "that is a name that it needs itself"
