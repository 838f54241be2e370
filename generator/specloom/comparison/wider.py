"""Whether every value of one type is one of another: yes, no, or not to be told."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

import griffe

from specloom.comparison.package import Name
from specloom.comparison.types import ANY, NONE, Choice, Constant, Named, Type, Types, Unclear, is_variable

_ABOVE = {
    "bool": ("int",),
    "int": ("float",),
    "float": ("complex",),
    "list": ("MutableSequence",),
    "MutableSequence": ("Sequence",),
    "tuple": ("Sequence",),
    "Sequence": ("Reversible", "Collection"),
    "Reversible": ("Iterable",),
    "Collection": ("Iterable", "Sized", "Container"),
    "set": ("MutableSet",),
    "MutableSet": ("Set",),
    "frozenset": ("Set",),
    "Set": ("Collection",),
    "dict": ("MutableMapping",),
    "defaultdict": ("dict",),
    "OrderedDict": ("dict",),
    "MutableMapping": ("Mapping",),
    "Mapping": ("Collection",),
    "Generator": ("Iterator",),
    "Iterator": ("Iterable",),
    "AsyncGenerator": ("AsyncIterator",),
    "AsyncIterator": ("AsyncIterable",),
    "Coroutine": ("Awaitable",),
    "bytearray": ("bytes",),
}
_SCALARS = frozenset({"str", "int", "float", "bool", "bytes", "None", "list", "dict", "tuple", "set", "frozenset"})
_PLAIN = _SCALARS | frozenset(_ABOVE) | frozenset(name for above in _ABOVE.values() for name in above)
_KINDS = {"'": "str", '"': "str", "b": "bytes", "T": "bool", "F": "bool", "N": "None"}
_ABSTRACT = frozenset({"abc", "enum", "numbers", "typing", "types", "collections"})
"""Modules whose classes others are kinds of."""
_SELF = "Self"
_DEEPEST = 8
"""How many names for types are followed from one annotation."""


Trail = tuple[tuple[Type, Type], ...]
"""The pairs of names for types that led here."""


class Answer(Enum):
    """What can be told."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


YES, NO, UNKNOWN = Answer


@dataclass(frozen=True, slots=True)
class Side:
    """The types of a package, and the names of the classes that its users know."""

    types: Types
    classes: frozenset[str]
    names: Mapping[str, frozenset[Name]] = field(default_factory=dict)
    """Where users find each thing: its path in the source -> its public names."""


def fits(one: Type, side: Side, other: Type, other_side: Side, trail: Trail = ()) -> Answer:
    """Return whether every value of `one` is one of `other`."""
    if other in {one, ANY}:
        return YES
    if len(trail) > _DEEPEST or one == ANY:
        return UNKNOWN
    if isinstance(one, Choice):
        return _all(fits(each, side, other, other_side, trail) for each in sorted(one.types, key=repr))
    if isinstance(other, Choice):
        if one in other.types:
            return YES
        return _any(fits(one, side, each, other_side, trail) for each in sorted(other.types, key=repr))
    if isinstance(one, Named) and isinstance(other, Named) and _is_same(one, side, other, other_side):
        return _arguments(one, side, other, other_side, trail)
    meant, other_meant = _meaning(one, side), _meaning(other, other_side)
    if meant is not None or other_meant is not None:
        if (one, other) in trail:
            return YES  # of types that are made of themselves, where nothing else tells them apart
        return fits(meant or one, side, other_meant or other, other_side, (*trail, (one, other)))
    return _plainly(one, side, other, other_side, trail)


def _is_same(one: Named, side: Side, other: Named, other_side: Side) -> bool:
    """Whether two types have one name; what differs of `httpx.Timeout` and `acme.Timeout` is told of these names."""
    if one.own is not None and other.own is not None:
        known, others = side.names.get(one.own.path), other_side.names.get(other.own.path)
        if known and others and not known.isdisjoint(others):
            return True
    if one.name in _PLAIN or other.name in _PLAIN:
        return one.name == other.name
    return one.name.rpartition(".")[2] == other.name.rpartition(".")[2]


def _plainly(one: Type, side: Side, other: Type, other_side: Side, trail: Trail) -> Answer:
    """Answer for two types that are neither unions nor aliases, and not of one name."""
    if isinstance(one, Constant):
        if isinstance(other, Constant):
            return NO
        kind = Named(_KINDS.get(one.value[:1], "int"))
        return fits(kind, side, other, other_side, trail) if isinstance(other, Named) else UNKNOWN
    if not isinstance(one, Named) or isinstance(other, Unclear) or "variable" in (one.name, getattr(other, "name", "")):
        return UNKNOWN
    if isinstance(other, Constant):
        return NO if one.name in _PLAIN and one.own is None else UNKNOWN
    if not isinstance(other, Named):
        return UNKNOWN
    if one.own is None:
        return _outside(one, side, other, other_side, trail)
    return _own(one, side, other, other_side)


def _outside(one: Named, side: Side, other: Named, other_side: Side, trail: Trail) -> Answer:
    """Answer for a type that is not of the package."""
    above = [Named(name, one.arguments) for name in _ABOVE.get(one.name, ())]
    answers = [fits(each, side, other, other_side, trail) for each in above]
    if YES in answers:
        return YES
    if one.name in _PLAIN and other.own is None and other.name in _PLAIN:
        return UNKNOWN if UNKNOWN in answers else NO
    if {_kind(one), _kind(other)} == {"builtin", "standard"}:
        return NO
    if one == NONE or (one.name in _SCALARS and other.own is not None and isinstance(other.own, griffe.Class)):
        return NO if one == NONE or one.name not in {"dict", "str", "int"} else UNKNOWN
    return UNKNOWN


def _kind(one: Named) -> str:
    """Return whether a type is one of Python's own: no text is a `datetime.date`, and no `uuid.UUID` a text."""
    if one.own is None and one.name in _SCALARS:
        return "builtin"
    module, _, name = one.name.partition(".")
    return "standard" if one.own is None and name and module in sys.stdlib_module_names - _ABSTRACT else "other"


def _own(one: Named, side: Side, other: Named, other_side: Side) -> Answer:
    """Answer for a class of the package."""
    if not isinstance(one.own, griffe.Class):
        return UNKNOWN
    inner, outer = side.types.package.bases(one.own)
    if other.own is None:
        if any(name.rpartition(".")[2] == other.name for name in outer):
            return YES
        return NO if other.name in _SCALARS - {"dict"} and not outer - {"typing.Generic"} else UNKNOWN
    name = other.own.name if other.name == _SELF else other.name
    if any(each.name == name for each in (one.own, *inner)):
        return YES
    # Of two names one package may have renamed the other; not where it has both.
    return NO if other.name in side.classes or one.name in other_side.classes else UNKNOWN


def _arguments(one: Named, side: Side, other: Named, other_side: Side, trail: Trail) -> Answer:
    if not other.arguments:
        return YES
    if not one.arguments:
        return UNKNOWN
    if len(one.arguments) != len(other.arguments):
        return UNKNOWN
    pairs = zip(one.arguments, other.arguments, strict=True)
    return _all(fits(first, side, second, other_side, trail) for first, second in pairs)


def _meaning(one: Type, side: Side) -> Type | None:
    """Return what an alias stands for."""
    if not isinstance(one, Named) or one.own is None or isinstance(one.own, griffe.Class) or is_variable(one.own):
        return None
    return side.types.meaning(one.own)


def _all(answers: Iterable[Answer]) -> Answer:
    """Return whether all is so; nothing more is asked after a no."""
    told = YES
    for answer in answers:
        if answer is NO:
            return NO
        told = answer if answer is UNKNOWN else told
    return told


def _any(answers: Iterable[Answer]) -> Answer:
    """Return whether any is so; nothing more is asked after a yes."""
    told = NO
    for answer in answers:
        if answer is YES:
            return YES
        told = answer if answer is UNKNOWN else told
    return told
