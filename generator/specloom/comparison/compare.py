"""compare: what of the public names of a package another one has, and what of each is as before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import griffe

from specloom.comparison.changes import Change, Comparison, Difference, Place, Verdict, breaking, compatible, unknown
from specloom.comparison.members import Members, is_mapping, is_model, is_needed
from specloom.comparison.names import public_names
from specloom.comparison.package import Found, Name, Outside, Package
from specloom.comparison.reading import read_source
from specloom.comparison.types import Types
from specloom.comparison.wider import Side

Wanted = Callable[[Name], bool]
_PYDANTIC = "BaseModel"
_OF_PYDANTIC = ("model_", "copy", "dict", "json", "construct", "parse_", "schema", "validate", "from_orm")
_KNOWN = frozenset({_PYDANTIC, "TypedDict", "Generic", "Protocol", "ABC", "object", "Exception", "Enum", "str", "int"})
"""Classes of others of which it is known what they bring."""


def compare(old: Path, new: Path, wanted: Wanted = lambda _name: True) -> Comparison:
    """Compare the packages that two paths mean, in the names that are `wanted`; raise InputError."""
    before, now = Package(read_source(old)), Package(read_source(new))
    return _Comparing(before, now, public_names(before), public_names(now), wanted).all()


@dataclass(slots=True)
class _Comparing:
    """One comparison, on its way: names are visited once, and what they lead to is compared once."""

    old: Package
    new: Package
    before: Mapping[Name, Found | None]
    now: Mapping[Name, Found | None]
    wanted: Wanted
    differences: list[Difference] = field(default_factory=list)
    names: int = 0
    changed: int = 0
    _indexes: dict[tuple[str, Change], int] = field(default_factory=dict)
    _compared: set[tuple[str, str]] = field(default_factory=set)
    _counted: set[str] = field(default_factory=set)
    _held: list[tuple[Name, griffe.Class, griffe.Class]] = field(default_factory=list)
    """Classes that attributes hold, to be compared when all names are: what has a name is told by that."""

    def all(self) -> Comparison:
        """Return what differs."""
        members = Members(_side(self.old, self.before), _side(self.new, self.now))
        for each in self.old.source.unreadable:
            self._tell(each.path, str(each.file), [unknown(f"cannot be read: {each.reason}")], each, None)
        unread = {each.path for each in self.new.source.unreadable}
        for each in self.new.source.unreadable:
            self._tell(each.path, str(each.file), [unknown(f"cannot be read: {each.reason}")], None, each)
        gone: set[Name] = set()
        for name, found in self.before.items():
            if not self.wanted(name):
                continue
            self.names += 1
            if name not in self.now:
                self.changed += 1
                self._count_members(found)
                if any(name[:count] in unread for count in range(len(name) + 1)):
                    continue
                if name[:-1] not in gone:
                    self._tell(name, _key(name, found), [breaking("is gone")], found, None)
                gone.add(name)
            else:
                self._one(members, name, found, self.now[name])
        for name, one, other in self._held:  # which grows on the way
            self._one(members, name, one, other, is_constructed=False)
        for name, found in self.now.items():
            if self.wanted(name) and name not in self.before and name[:-1] in self.before:
                self._tell(name, _key(name, found), [compatible("is new")], None, found)
        return Comparison(tuple(self.differences), self.names, self.names - self.changed)

    def _one(
        self, members: Members, name: Name, old: Found | None, new: Found | None, *, is_constructed: bool = True
    ) -> None:
        """Compare what one name leads to; of a class that callers do not construct its `__init__` does not matter."""
        pair = (_key(name, old), _key(name, new))
        if pair in self._compared:
            return
        self._compared.add(pair)
        self._count(name, _key(name, old), list(members.changes(old, new)), old, new)
        if isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
            self._members(members, name, old, new, is_constructed=is_constructed)
        elif isinstance(old, griffe.Class):
            self._count_members(old)

    def _members(
        self, members: Members, name: Name, old: griffe.Class, new: griffe.Class, *, is_constructed: bool
    ) -> None:
        before, now = self.old.members(old), self.new.members(new)
        keys = is_mapping(self.old, old) and is_mapping(self.new, new)
        for word, member in before.items():
            other = now.get(word)
            pair = (member.path, "" if other is None else other.path)
            if pair in self._compared or (word == "__init__" and not is_constructed):
                continue
            self._compared.add(pair)
            if member.path not in self._counted:
                self._counted.add(member.path)
                self.names += 1
            held = None if other is None or is_model(self.old, old) else members.held(member, other)
            if held is not None and any(map(self._is_compared, members.old.names.get(held[0].path, ()))):
                held = None
            if other is None:
                changes = [_missing(self.new, new, word)]
            elif held is not None:
                changes = []  # the class is called otherwise now, which its own name tells
            elif keys:
                changes = list(members.key(member, other, needed=(is_needed(member), is_needed(other))))
            else:
                changes = list(members.changes(member, other))
            self._count((*name, word), member.path, changes, member, other or new)
            if held is not None:
                self._held.append(((*name, word), *held))
        for word, member in now.items():
            if word not in before and (member.path, "+") not in self._compared:
                self._compared.add((member.path, "+"))
                must = keys and is_needed(member)
                changes = [breaking("must be given") if must else compatible("is new")]
                self._tell((*name, word), member.path, changes, None, member)

    def _is_compared(self, name: Name) -> bool:
        """Whether what a name leads to is compared where that stands."""
        return name in self.now and self.wanted(name)

    def _count_members(self, found: Found | None) -> None:
        """Count the members of a class that is gone."""
        if isinstance(found, griffe.Class):
            own = [each.path for each in self.old.members(found).values() if each.path not in self._counted]
            self._counted.update(own)
            self.names += len(own)
            self.changed += len(own)

    def _count(self, name: Name, key: str, changes: list[Change], old: object, new: object) -> None:
        self.changed += any(change.verdict is not Verdict.COMPATIBLE for change in changes)
        self._tell(name, key, changes, old, new)

    def _tell(self, name: Name, key: str, changes: Iterable[Change], old: object, new: object) -> None:
        """Add differences; one that another name has for the same reason is only counted there."""
        full = ".".join((self.old.source.name, *name))
        for change in changes:
            known = self._indexes.get((key, change))
            if known is not None:
                self.differences[known] = replace(self.differences[known], also=self.differences[known].also + 1)
                continue
            self._indexes[key, change] = len(self.differences)
            self.differences.append(Difference(full, change, _place(old), _place(new)))


def _side(package: Package, names: Mapping[Name, Found | None]) -> Side:
    known = [found for found in names.values() if isinstance(found, griffe.Object)]
    public = frozenset(found.path for found in known if not isinstance(found, griffe.Class))
    classes = frozenset(found.name for found in known if isinstance(found, griffe.Class))
    places: dict[str, set[Name]] = {}
    for name, found in names.items():
        if isinstance(found, griffe.Object):
            places.setdefault(found.path, set()).add(name)
    return Side(Types(package, public), classes, {path: frozenset(own) for path, own in places.items()})


def _missing(package: Package, owner: griffe.Class, word: str) -> Change:
    """Return the change of a member that a class does not define any more, and may still inherit from elsewhere."""
    outside = {each.rpartition(".")[2] for each in package.bases(owner)[1]}
    if word.startswith("__") or outside - _KNOWN or (_PYDANTIC in outside and word.startswith(_OF_PYDANTIC)):
        return unknown("is not defined any more")
    return breaking("is gone")


def _key(name: Name, found: Found | None) -> str:
    return found.path if isinstance(found, griffe.Object | Outside) else ".".join(name)


def _place(found: object) -> Place | None:
    """Return where something is defined."""
    file = getattr(found, "file", None) or getattr(found, "filepath", None)
    line = getattr(found, "line", None) or getattr(found, "lineno", None) or 1
    return Place(file, line) if isinstance(file, Path) else None
