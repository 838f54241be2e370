"""Package: what a name leads to in the source of a package, through imports, `*` and inheritance."""

from __future__ import annotations

import builtins
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field

import griffe

from specloom.comparison.reading import ModulePath, Source

Name = ModulePath
"""The words of a full name, without the package itself."""
_PROTOCOLS = frozenset(
    f"__{name}__"
    for name in (
        *("init", "call", "iter", "next", "aiter", "anext", "enter", "exit", "aenter", "aexit", "await"),
        *("len", "getitem", "setitem", "delitem", "contains", "bool"),
    )
)
"""What a caller uses of a class without a name for it."""
_TYPING = frozenset({"typing", "typing_extensions"})
_OF_TYPING = frozenset(typing.__all__)


@dataclass(frozen=True, slots=True)
class Outside:
    """Something of another package, such as `typing.Any`."""

    path: str


Found = griffe.Object | Outside
Visited = frozenset[tuple[str, str]]


@dataclass(slots=True)
class Package:
    """The modules of a package, and where its names lead; what was looked up is kept."""

    source: Source
    _members: dict[str, dict[str, griffe.Object]] = field(default_factory=dict)
    _bases: dict[str, tuple[tuple[griffe.Class, ...], frozenset[str]]] = field(default_factory=dict)
    _below: dict[str, dict[str, griffe.Module]] = field(default_factory=dict)
    _stars: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _listed: dict[str, dict[str, None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for path, module in self.source.modules.items():
            if path:
                self._below.setdefault(self.source.modules[path[:-1]].path, {})[path[-1]] = module

    @property
    def root(self) -> griffe.Module:
        """The package itself."""
        return self.source.modules[()]

    def at(self, dotted: str, visited: Visited = frozenset()) -> Found | None:
        """Return what a full name leads to; None where there is no such thing, or only a circle of imports."""
        first, *words = dotted.split(".")
        if first != self.source.name:
            return Outside(dotted)
        here: Found | None = self.root
        for index, word in enumerate(words):
            if isinstance(here, Outside):
                return Outside(".".join([here.path, *words[index:]]))
            # What an import goes through are modules, whatever else has their names.
            module = None if here is None or index + 1 == len(words) else self._submodule(here, word)
            here = module or (None if here is None else self.member(here, word, visited))
        return here

    def member(self, owner: griffe.Object, name: str, visited: Visited = frozenset()) -> Found | None:
        """Return what a name means in a module or a class."""
        key = (owner.path, name)
        if key in visited:
            return None
        visited |= {key}
        own = owner.members.get(name)
        if isinstance(own, griffe.Alias):
            return self.at(own.target_path, visited) or self._submodule(owner, name)
        if own is not None:
            return own
        if isinstance(owner, griffe.Class):
            return self.members(owner).get(name)
        return self._submodule(owner, name) or self._starred(owner, name, visited)

    def submodules(self, module: griffe.Object) -> dict[str, griffe.Module]:
        """Return the modules in a module, by their names."""
        return self._below.get(module.path, {})

    def _submodule(self, owner: griffe.Object, name: str) -> griffe.Module | None:
        return self.submodules(owner).get(name)

    def _starred(self, owner: griffe.Object, name: str, visited: Visited) -> Found | None:
        if name in _OF_TYPING and _TYPING.intersection(self._star_targets(owner)):
            return Outside(f"typing.{name}")
        for module in self.starred(owner, visited):
            if name in self.listed(module, visited) or (not module.exports and not name.startswith("_")):
                found = self.member(module, name, visited)
                if found is not None:
                    return found
        return None

    def starred(self, owner: griffe.Object, visited: Visited = frozenset()) -> Iterator[griffe.Module]:
        """Yield the modules of the package from which a module imports `*`."""
        for target in self._star_targets(owner):
            found = self.at(target, visited)
            if isinstance(found, griffe.Module) and found is not owner:
                yield found

    def _star_targets(self, owner: griffe.Object) -> tuple[str, ...]:
        targets = self._stars.get(owner.path)
        if targets is None:
            own = (each for each in owner.members.values() if isinstance(each, griffe.Alias))
            targets = self._stars[owner.path] = tuple(each.target_path for each in own if each.wildcard)
        return targets

    def listed(self, module: griffe.Module, visited: Visited = frozenset()) -> dict[str, None]:
        """Return the names of `__all__`, in order."""
        known = self._listed.get(module.path)
        if known is not None:
            return known
        names: dict[str, None] = {}
        key = (module.path, "__all__")
        if key in visited:
            return names
        for each in module.exports or ():
            if isinstance(each, str):
                names[each] = None
            else:
                other = self.lookup(module, each.path.removesuffix(".__all__"), visited)
                if isinstance(other, griffe.Module):
                    names |= self.listed(other, visited | {key})
        if not visited:
            self._listed[module.path] = names
        return names

    def lookup(self, scope: griffe.Object, dotted: str, visited: Visited = frozenset()) -> Found | None:
        """Return what a name means where it is written: in a class, in its module, or everywhere."""
        first, *words = dotted.split(".")
        found = self._first(scope, first, visited)
        for index, word in enumerate(words):
            if isinstance(found, Outside):
                return Outside(".".join([found.path, *words[index:]]))
            found = None if found is None else self.member(found, word, visited)
        return found

    def _first(self, scope: griffe.Object, name: str, visited: Visited) -> Found | None:
        here: griffe.Object | None = scope
        while here is not None:
            if isinstance(here, griffe.Module):
                found = self.member(here, name, visited)
                return found or (Outside(f"builtins.{name}") if hasattr(builtins, name) else None)
            own = here.members.get(name) if isinstance(here, griffe.Class) else None
            if own is not None and not isinstance(own, griffe.Function | griffe.Attribute):
                return self.member(here, name, visited)
            here = here.parent
        return None

    def bases(self, owner: griffe.Class) -> tuple[tuple[griffe.Class, ...], frozenset[str]]:
        """Return the classes of the package that a class inherits from, nearest first, and the names of all others."""
        known = self._bases.get(owner.path)
        if known is None:
            self._bases[owner.path] = ((), frozenset())  # while it is asked for: a class that inherits from itself
            own: dict[str, griffe.Class] = {}
            others: set[str] = set()
            for base in owner.bases:
                expression = base.left if isinstance(base, griffe.ExprSubscript) else base
                found = self.followed(self.lookup(owner.parent or owner, str(expression)))
                if isinstance(found, griffe.Class) and found is not owner:
                    outer, outside = self.bases(found)
                    own |= {each.path: each for each in (found, *outer)}
                    others |= outside
                else:
                    others.add(found.path if isinstance(found, Outside) else str(expression))
            known = self._bases[owner.path] = (tuple(own.values()), frozenset(others))
        return known

    def members(self, owner: griffe.Class) -> dict[str, griffe.Object]:
        """Return the public members of a class, those that it inherits, too, each as it is defined."""
        known = self._members.get(owner.path)
        if known is None:
            known = self._members[owner.path] = {}
            for each in (owner, *self.bases(owner)[0]):
                for name, member in each.members.items():
                    if isinstance(member, griffe.Object) and (name in _PROTOCOLS or not name.startswith("_")):
                        known.setdefault(name, member)
            for name, member in known.items():
                # Another name for a method, as in `with_options = copy`.
                meant = known.get(str(member.value)) if isinstance(member, griffe.Attribute) else None
                if isinstance(meant, griffe.Function):
                    known[name] = meant
        return known

    def followed(self, found: Found | None) -> Found | None:
        """Return the class or function that a name is only another name for, as in `Client = Acme`."""
        for _ in range(5):
            if not isinstance(found, griffe.Attribute) or not isinstance(found.parent, griffe.Module):
                break
            if not isinstance(found.value, griffe.ExprName | griffe.ExprAttribute):
                break
            meant = self.lookup(found.parent, str(found.value))
            if not isinstance(meant, griffe.Class | griffe.Function | Outside):
                break
            found = meant
        return found
