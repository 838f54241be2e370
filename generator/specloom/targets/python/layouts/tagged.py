"""The tagged layout: a class for each tag of the document, all of them attributes of the client."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.client.methods import Method
from specloom.ir.api import Api, Tag
from specloom.targets.python.layouts.groups import Group


def tagged(api: Api, methods: Sequence[Method]) -> tuple[Group, ...]:
    """Return a group for each tag, in the document's order."""
    return tuple(
        Group(
            (tag.name.wire,), _doc(tag), tuple(method for method in methods if tag.name.wire in method.operation.tags)
        )
        for tag in api.tags
    )


def _doc(tag: Tag) -> str:
    """Return what is said of a group of operations."""
    texts = [text.strip() for text in (tag.summary, tag.description) if text and text.strip()]
    parts = [*dict.fromkeys(texts)] or [f"The operations of `{tag.name.wire}`."]
    if tag.part_of:
        parts.append(f"Part of {' / '.join(tag.part_of)}.")
    return "\n\n".join(parts)
