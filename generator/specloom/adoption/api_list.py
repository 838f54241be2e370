"""The list of methods that a published SDK has in `api.md`: where each is, and what it calls."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_METHOD = re.compile(
    r'<code(?: title="(?P<verb>[a-z]+) (?P<path>[^"]+)")?>\w+\.(?P<way>(?:\w+\.)*)'
    r'<a (?:href="[^"]*?(?P<module>resources(?:/\w+)+|\w+)\.py")?[^>]*>'
    r"(?P<name>\w+)</a>\((?P<arguments>.*?)\) -> (?P<result>.*?)</code>"
)
_PAGE = re.compile(r"Sync(\w+)\[")
_TAG = re.compile(r"<[^>]*>")
_TYPE = re.compile(r'<a href="[^"]*?(types(?:/\w+)+)\.py">')


@dataclass(frozen=True, slots=True)
class ListedMethod:
    """A method: the way to it from the client, and the operation; what is made by hand has none."""

    resource: tuple[str, ...]
    name: str
    endpoint: str | None
    """Such as `post /chat/completions`."""
    gives: str
    """What it gives, as `SyncPage[File]` or `None`."""
    positional: tuple[str, ...]
    """The arguments that are given by position."""
    module: str | None
    """The module of the package that has it: `resources.files`."""
    result_module: str | None
    """The module of what it gives; None where that is no type of the package."""
    params_module: str | None
    """The module of its arguments."""

    @property
    def way(self) -> str:
        """The way from the client, with dots."""
        return ".".join((*self.resource, self.name))

    @property
    def page(self) -> str | None:
        """The class of the pages that it gives, without `Sync`."""
        match = _PAGE.search(self.gives)
        return None if match is None else match[1]


def listed_methods(text: str) -> Iterator[ListedMethod]:
    """Yield the methods of an `api.md`, in its order."""
    for match in _METHOD.finditer(text):
        verb, path = match["verb"], html.unescape(match["path"] or "")
        yield ListedMethod(
            tuple(filter(None, match["way"].split("."))),
            match["name"],
            None if verb is None else f"{verb} {path}",
            _TAG.sub("", match["result"]).strip(),
            tuple(_positional(match["arguments"])),
            _dotted(match["module"]),
            _dotted(_linked(match["result"])),
            _dotted(_linked(match["arguments"])),
        )


def _linked(text: str) -> str | None:
    """Return the path of the module of types that a text leads to."""
    match = _TYPE.search(text)
    return None if match is None else match[1]


def _dotted(path: str | None) -> str | None:
    return None if path is None else path.replace("/", ".")


def _positional(arguments: str) -> Iterator[str]:
    """Yield the arguments in front of those that are given by name."""
    for each in arguments.split(","):
        name = each.strip()
        if not name.isidentifier():
            return
        yield name
