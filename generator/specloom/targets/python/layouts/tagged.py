"""The tagged layout: a class for each group of operations, all of them attributes of the client."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.client.groups import OperationGroup, groups_of
from specloom.client.methods import Method
from specloom.ir.api import Api
from specloom.targets.python.layouts.groups import Group, Layout, Member


def tagged(api: Api, methods: Sequence[Method]) -> Layout:
    """Return the groups of the methods of an API."""
    groups = tuple(
        Group(
            path=(group.title,),
            name=group.name,
            doc=_doc(group),
            members=tuple(Member(method) for method in methods if method.operation.id in group.operations),
        )
        for group in groups_of(api)
    )
    return Layout(groups, "apis", is_tree=False)


def _doc(group: OperationGroup) -> str:
    """Return what is said of a group of operations."""
    below = f"The operations of `{group.title}`." if group.tags else f"The operations below `/{group.title}`."
    parts = [*group.texts] or [below]
    parts += [f"Part of {' / '.join(tag.part_of)}." for tag in group.tags if tag.part_of]
    return "\n\n".join(parts)
