"""Tags: which of them group operations, what each is part of, and the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.ir.api import Operation, Tag
from specloom.lower.names import name_of
from specloom.openapi import syntax

_DEFAULT = "Default"
_NAVIGATION = (None, "nav")
"""The kinds of tags that group operations; the others, as `badge` and `audience`, only mark them."""
_UNDESCRIBED = syntax.Tag("", None, None, None, None)


class Tags:
    """The tags that a document describes; of two with one name the first."""

    def __init__(self, declared: tuple[syntax.Tag, ...]) -> None:
        self._declared: dict[str, syntax.Tag] = {}
        for tag in declared:
            self._declared.setdefault(tag.name, tag)

    def groups(self, tags: Iterable[str]) -> tuple[str, ...]:
        """Return those of an operation's tags that group it; all where none of them is meant to, never nothing."""
        every = tuple(dict.fromkeys(tags)) or (_DEFAULT,)
        return tuple(tag for tag in every if self._described(tag).kind in _NAVIGATION) or every

    def line(self, tag: str) -> tuple[str, ...]:
        """Return `tag` and all that it is part of, the nearest first; a circle is left where it closes."""
        line: list[str] = []
        part: str | None = tag
        while part is not None and part not in line:
            line.append(part)
            part = self._described(part).parent
        return tuple(line)

    def of(self, operations: Iterable[Operation]) -> tuple[Tag, ...]:
        """Return the tags that group `operations`: as the document has them, parts after the whole; others by name."""
        used = {tag for operation in operations for tag in operation.tags}
        names = (*self._declared, *sorted(used - self._declared.keys()))
        order = {tag: index for index, tag in enumerate(names)}
        position = {tag: [order[each] for each in reversed(self.line(tag)) if each in order] for tag in used}
        return tuple(self._tag(tag) for tag in sorted(used, key=lambda tag: position[tag]))

    def _tag(self, tag: str) -> Tag:
        described = self._described(tag)
        wholes = self.line(tag)[:0:-1]
        return Tag(
            name_of(tag),
            described.description,
            summary=described.summary,
            part_of=tuple(self._described(each).summary or each for each in wholes),
        )

    def _described(self, tag: str) -> syntax.Tag:
        return self._declared.get(tag, _UNDESCRIBED)
