"""The types that a published SDK lists in `api.md`: of which resource each is, and what package it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.naming import snake, split

_HEADING = re.compile(r"^(#+) +(.+?) *$")
_WAY = re.compile(r'<code(?: title="[^"]*")?>\w+\.((?:\w+\.)*)<a ')
_IMPORT = re.compile(r"^from \w+\.types((?:\.\w+)*) import (?:\(([^)]*)\)|(.+))$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ListedType:
    """A type: the resource that has it, the package that it is imported from, below `types`, and its name."""

    resource: tuple[str, ...]
    package: tuple[str, ...]
    name: str


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
