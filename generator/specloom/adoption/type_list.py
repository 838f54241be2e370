"""The types that a published SDK lists in `api.md`: of which resource each is, and what package it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.naming import snake, split

_HEADING = re.compile(r"^(#+) +(.+?) *$")
_WAY = re.compile(r'<code(?: title="[^"]*")?>client\.((?:\w+\.)*)<a ')
_IMPORT = re.compile(r"^from \w+\.types((?:\.\w+)*) import (?:\(([^)]*)\)|(.+))$", re.MULTILINE)
_SIGNATURE = re.compile(
    r"<code[^>]*>client\.(?P<way>[\w.]*)"
    r'<a href="[^"]*?(?P<module>resources(?:/\w+)+|\w+)\.py">'
    r"(?P<name>\w+)</a>\((?P<arguments>.*?)\) -> (?P<result>.*?)</code>"
)
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r'<a href="[^"]*?(?P<path>types(?:/\w+)+)\.py">(?P<text>.*?)</a>')


@dataclass(frozen=True, slots=True)
class ListedType:
    """A type: the resource that has it, the package that it is imported from, below `types`, and its name."""

    resource: tuple[str, ...]
    package: tuple[str, ...]
    name: str


@dataclass(frozen=True, slots=True)
class ListedSignature:
    """What a method takes and gives: its way from the client, and the modules of the package that say it."""

    way: str
    gives: str
    """What it gives, as `SyncPage[File]` or `None`."""
    result: str | None
    """The same; None where it is no type of the package."""
    result_module: str | None
    params_module: str | None
    module: str
    """The module of the resource, from the package: `resources.files`."""


def listed_types(text: str) -> Iterator[ListedType]:
    """Yield the types of an `api.md`, section by section."""
    for headings, body in _sections(text):
        ways = _WAY.findall(body)
        told = tuple(filter(None, ways[0].split("."))) if ways else tuple(snake(split(each)) for each in headings)
        for package, many, few in _IMPORT.findall(body):
            below = tuple(filter(None, package.split(".")))
            resource = _resource(told, below)
            for name in (many or few).replace("\n", " ").split(","):
                if name.strip():
                    yield ListedType(resource, below, name.strip())


def _resource(path: tuple[str, ...], package: tuple[str, ...]) -> tuple[str, ...]:
    """Return the resource whose types are in a package: that of the section, or what leads to the package."""
    if package in (path[:-1], path) and path[-1:] not in (("shared",), ("shared_types",)):
        return path
    return package


def _sections(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the headings that lead to each section, and what stands below the last."""
    headings: list[str] = []
    body: list[str] = []
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading is None:
            body.append(line)
            continue
        yield tuple(headings), "\n".join(body)
        body = []
        headings[len(heading[1]) - 1 :] = [heading[2]]
    yield tuple(headings), "\n".join(body)


def listed_signatures(text: str) -> Iterator[ListedSignature]:
    """Yield the signatures of an `api.md`."""
    for match in _SIGNATURE.finditer(text):
        params, result = _LINK.search(match["arguments"]), _LINK.search(match["result"])
        yield ListedSignature(
            match["way"] + match["name"],
            _TAG.sub("", match["result"]).strip(),
            None if result is None else result["text"],
            None if result is None else result["path"].replace("/", "."),
            None if params is None else params["path"].replace("/", "."),
            match["module"].replace("/", "."),
        )
