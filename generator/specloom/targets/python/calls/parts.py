"""Parts: a class of very many methods stands in several modules, one for each place in the tree of its paths."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping

from specloom.naming import class_spelling, snake, split
from specloom.render import Code, fill
from specloom.targets.python import reserved
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.literals import Identifiers, identifier
from specloom.targets.python.spelling import file_stems

Segments = tuple[str, ...]

_MOST = 4_000
"""About how many lines a module has at most, where its paths tell its methods apart."""
_SMALL = 20
"""A place that has less than one part in so many of that stays with what is above it."""
_LONGEST = 120
"""How long the name of a file may be; what is longer is cut."""
_LINES = 15
"""What a method takes beside its arguments and its text, its operation included."""


def parts_of(resource: Resource) -> tuple[Resource, ...]:
    """Return the parts of a resource, each named; a resource that is no longer than others is its own only part.

    Which part a method is in depends on its path alone, as long as no part grows too long.
    """
    sizes = {index: _lines(call) for index, call in enumerate(resource.calls)}
    paths = {index: _segments(call.operation.path) for index, call in enumerate(resource.calls)}
    places = _divided((), list(sizes), paths, sizes)
    if len(places) == 1:
        return (resource,)
    modules, classes = Identifiers(reserved.STEMS, fold=True), Identifiers()
    parts = []
    for place in sorted(places):
        words = " ".join(place) or "root"
        stem = modules.allocate(*file_stems(snake(split(words) or ("other",))))
        own = classes.allocate(*file_stems(class_spelling(words) or "Other"))
        sync = fill("{}{}", resource.names.sync, own)
        names = dataclasses.replace(
            resource.names,
            sync=sync,
            asynchronous=fill("Async{}", sync),
            module=_joined("_{}__{}", resource.names.module, stem),
        )
        calls = tuple(resource.calls[index] for index in places[place])
        page = _joined("{}-{}", resource.page, own)
        parts.append(dataclasses.replace(resource, names=names, calls=calls, page=page))
    return tuple(parts)


def _joined(pattern: str, whole: Code, own: Code) -> Code:
    """Return the name of a file of a part, which no other has: nothing else has the mark that the pattern puts."""
    name = fill(pattern, whole, own)
    if len(name) <= _LONGEST:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return fill(pattern, whole[: _LONGEST // 2], identifier(f"h{digest}"))


def _divided(
    place: Segments, indexes: list[int], paths: Mapping[int, Segments], sizes: Mapping[int, int]
) -> dict[Segments, list[int]]:
    """Return methods by the beginning of their paths, as far as it takes for a part to be short enough."""
    depth = len(place)
    below: dict[Segments, list[int]] = {}
    for index in indexes:
        below.setdefault(paths[index][: depth + 1], []).append(index)
    if _size(indexes, sizes) <= _MOST or set(below) == {place}:
        return {place: indexes}
    small = [key for key, own in below.items() if key == place or _size(own, sizes) * _SMALL <= _MOST]
    here = [index for key in small for index in below[key]]
    if _size(here, sizes) > _MOST:
        small, here = [place], below.get(place, [])
    parts = {place: sorted(here)} if here else {}
    for key, own in below.items():
        if key not in small:
            parts |= _divided(key, own, paths, sizes)
    return parts


def _size(indexes: list[int], sizes: Mapping[int, int]) -> int:
    return sum(sizes[index] for index in indexes)


def _segments(path: str) -> Segments:
    """Return what a path says beside its variables."""
    return tuple(segment for segment in path.split("/") if segment and "{" not in segment)


def _lines(call: MethodSignature) -> int:
    """Return about how many lines a method takes, in both classes: each argument has one, and one that explains it."""
    text = call.operation.docs.description or ""
    described = sum(1 + len(argument.description) // 80 for argument in call.arguments)
    return _LINES + 2 * (len(call.arguments) + described + len(text) // 80 + text.count("\n"))
