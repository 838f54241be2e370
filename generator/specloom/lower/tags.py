"""Tags: which of them group operations, what each is part of, and the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.ir.api import Operation, Tag
from specloom.lower.context import child, items, name_of, text_or_none
from specloom.openapi.references import Node

_DEFAULT = "Default"
_NAVIGATION = (None, "nav")
"""The kinds of tags that group operations; the others, as `badge` and `audience`, only mark them."""


class Tags:
    """The tags that a document describes."""

    def __init__(self, declared: Node) -> None:
        self._declared: dict[str, Node] = {}
        for tag in items(declared):
            name = child(tag, "name").value
            if isinstance(name, str):
                self._declared.setdefault(name, tag)

    def groups(self, tags: Iterable[str]) -> tuple[str, ...]:
        """Return those of an operation's tags that group it; all where none of them is meant to, never nothing."""
        every = tuple(dict.fromkeys(tags)) or (_DEFAULT,)
        return tuple(tag for tag in every if self._text(tag, "kind") in _NAVIGATION) or every

    def line(self, tag: str) -> tuple[str, ...]:
        """Return `tag` and all that it is part of, the nearest first; a circle is left where it closes."""
        found: list[str] = []
        each: str | None = tag
        while each is not None and each not in found:
            found.append(each)
            each = self._text(each, "parent")
        return tuple(found)

    def of(self, operations: Iterable[Operation]) -> tuple[Tag, ...]:
        """Return the tags that group `operations`: as the document has them, parts after the whole; others by name."""
        used = {tag for operation in operations for tag in operation.tags}
        order = {tag: place for place, tag in enumerate((*self._declared, *sorted(used - self._declared.keys())))}
        place = {tag: [order[each] for each in reversed(self.line(tag)) if each in order] for tag in used}
        return tuple(self._tag(tag) for tag in sorted(used, key=lambda tag: place[tag]))

    def _tag(self, tag: str) -> Tag:
        wholes = self.line(tag)[:0:-1]
        return Tag(
            name_of(tag),
            self._text(tag, "description"),
            summary=self._text(tag, "summary"),
            part_of=tuple(self._text(each, "summary") or each for each in wholes),
        )

    def _text(self, tag: str, key: str) -> str | None:
        return text_or_none(child(self._declared[tag], key).value) if tag in self._declared else None
