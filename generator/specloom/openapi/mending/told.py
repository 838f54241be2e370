"""What is said while a document is mended: a warning where the meaning is clear, an omission where a part is lost."""

from __future__ import annotations

import re
from typing import Any

from specloom.diagnostics import Diagnostic, Severity
from specloom.openapi.nodes import LONGEST, shorten
from specloom.openapi.references.survey import Link, pointer_of

GONE: Any = object()
"""What a rule returns for a field that is not to be there."""
_LISTS = frozenset(
    {"parameters", "servers", "security", "tags", "required", "enum", "allOf", "anyOf", "oneOf", "prefixItems", "items"}
    | {"prefixEncoding", "consumes", "produces", "schemes"}
)
_CODE = re.compile(r"""[\x00-\x1f'"`;\\]|[$#]\{|\$\(|\{\{|<[%?]""")
"""Signs that no word and no number has, and that code in many languages needs."""


def token_of(link: Link) -> str:
    """Return what a place is called in a message: the field, and the number of the entry in a list."""
    pointer = pointer_of(link)
    if not pointer.tokens:
        return "the document"
    *above, last = pointer.tokens
    return f"{above[-1][:LONGEST]}[{last}]" if above and last.isdecimal() and above[-1] in _LISTS else last[:LONGEST]


class Told:
    """Everything that was said, in order."""

    def __init__(self) -> None:
        self.said: list[Diagnostic] = []

    def clear(self, code: str, link: Link, message: str, help: str | None = None) -> None:  # noqa: A002 - the field's name
        """Say that something breaks a rule, and how it is read."""
        self._say(code, Severity.WARNING, link, message, help)

    def lost(self, code: str, link: Link, message: str, help: str | None = None) -> None:  # noqa: A002
        """Say that a part is left out, and what can be done."""
        way = f"correct it, or accept the loss with --allow {code}"
        way = f"{help}; or accept the loss with --allow {code}" if help else way
        self._say(code, Severity.OMISSION, link, message, way)

    def read(self, link: Link, value: Any, wanted: str, how: str, help: str | None = None) -> None:  # noqa: A002
        """Say that a value has another form than it should have, and how it is read."""
        self.clear("wrong-type", link, f"'{token_of(link)}' is {shorten(value)}, but {wanted} is expected; {how}", help)

    def unread(
        self,
        link: Link,
        value: Any,
        wanted: str,
        how: str = "it is left out",
        help: str | None = None,  # noqa: A002
    ) -> None:
        """Say that a value has another form than it should have, and that nobody can tell what is meant."""
        self.lost("wrong-type", link, f"'{token_of(link)}' is {shorten(value)}, but {wanted} is expected; {how}", help)

    def refused(self, link: Link, value: Any, wanted: str) -> None:
        """Say that a value is no mistake that anybody makes by hand."""
        message = f"'{token_of(link)}' is {shorten(value)}: {wanted} stands here, and this holds signs of program code"
        self._say("not-a-word", Severity.ERROR, link, message, "look where the document comes from, and correct it")

    def nothing(self, link: Link, value: Any = None) -> None:
        """Say that null, or something empty, stands where another thing is expected."""
        what = f"empty {shorten(value).removeprefix('a ')}" if value == {} else shorten(value)
        self.clear("wrong-type", link, f"'{token_of(link)}' is {what}: nothing stands here", "leave it out")

    def _say(self, code: str, severity: Severity, link: Link, message: str, help: str | None) -> None:  # noqa: A002
        self.said.append(Diagnostic(code, severity, message, pointer_of(link), help))


def looks_like_code(value: Any) -> bool:
    """Whether a value that should be a word or a number holds what only code has."""
    return type(value) is str and _CODE.search(value) is not None
