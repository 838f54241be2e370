"""The list of methods that a published SDK has in `api.md`: where each is, and what it calls."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_METHOD = re.compile(
    r'<code(?: title="(?P<verb>[a-z]+) (?P<path>[^"]+)")?>client\.(?P<way>(?:\w+\.)*)'
    r'<a (?:href="(?P<source>[^"]*\.py)")?[^>]*>(?P<name>\w+)</a>\((?P<arguments>.*?)\) -> (?P<result>.*?)</code>'
)
_PAGE = re.compile(r"Sync(\w+)\[")
_TYPE = re.compile(r'^<a href="[^"]*?(?:types|models)/[^"]*">(\w+)</a>$')


@dataclass(frozen=True, slots=True)
class ListedMethod:
    """A method: the way to it from the client, and the operation; what is made by hand has none."""

    resource: tuple[str, ...]
    name: str
    endpoint: str | None
    """Such as `post /chat/completions`."""
    result: str | None
    """The name of the type that it gives, where that is a model."""
    positional: tuple[str, ...]
    """The arguments that are given by position."""
    page: str | None
    """The class of the pages that it gives, without `Sync`."""
    source: str | None
    """The path of the module that has it, from the list."""
    line: int

    @property
    def way(self) -> str:
        """The way from the client, with dots."""
        return ".".join((*self.resource, self.name))


def listed_methods(text: str) -> Iterator[ListedMethod]:
    """Yield the methods of an `api.md`, in its order."""
    for number, line in enumerate(text.splitlines(), 1):
        match = _METHOD.search(line)
        if match is not None:
            verb, path = match["verb"], html.unescape(match["path"] or "")
            result, page = _TYPE.match(match["result"].strip()), _PAGE.search(match["result"])
            yield ListedMethod(
                tuple(filter(None, match["way"].split("."))),
                match["name"],
                None if verb is None else f"{verb} {path}",
                None if result is None else result[1],
                tuple(_positional(match["arguments"])),
                None if page is None else page[1],
                match["source"],
                number,
            )


def _positional(arguments: str) -> Iterator[str]:
    """Yield the arguments in front of those that are given by name."""
    for each in arguments.split(","):
        name = each.strip()
        if not name.isidentifier():
            return
        yield name
