"""The tagged layout: a class for each group of operations, all of them attributes of the client."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.client.groups import OperationGroup, groups_of
from specloom.client.methods import Method
from specloom.ir.api import Api
from specloom.targets.python.layouts.groups import Group


def tagged(api: Api, methods: Sequence[Method]) -> tuple[Group, ...]:
    """Return the groups of the methods of an API."""
    return tuple(
        Group(
            path=(group.title,),
            name=group.name,
            doc=_doc(group),
            methods=tuple(method for method in methods if method.operation.id in group.operations),
        )
        for group in groups_of(api)
    )


def _doc(group: OperationGroup) -> str:
    """Return what is said of a group of operations."""
    said = [text.strip() for tag in group.tags for text in (tag.summary, tag.description) if text and text.strip()]
    below = f"The operations of `{group.title}`." if group.tags else f"The operations below `/{group.title}`."
    parts = [*dict.fromkeys(said)] or [below]
    parts += [f"Part of {' / '.join(tag.part_of)}." for tag in group.tags if tag.part_of]
    return "\n\n".join(parts)
