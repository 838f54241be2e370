"""Public names: what can be imported of a package by a name that promises to stay."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import griffe

from specloom.comparison.package import Found, Name, Package


def public_names(package: Package) -> dict[Name, Found | None]:
    """Return the names of a package with what they lead to, each module before what is in it.

    A name is public where no part of the way to it begins with an underscore, and as what `__all__` lists. Where there
    is no `__all__`, a module has what it defines, and an `__init__` what it imports from the package, too.
    """
    names: dict[Name, Found | None] = {(): package.root}
    waiting: deque[tuple[Name, griffe.Module]] = deque([((), package.root)])
    expanded = {package.root.path}
    while waiting:
        path, module = waiting.popleft()
        for name, found in _names_of(package, module):
            names.setdefault((*path, name), package.followed(found))
            if isinstance(found, griffe.Module) and found.path not in expanded:
                expanded.add(found.path)
                waiting.append(((*path, name), found))
    return names


def _names_of(package: Package, module: griffe.Module) -> Iterator[tuple[str, Found | None]]:
    """Yield the public names of a module; None for what is listed, and cannot be found."""
    if module.exports is not None:
        for name in package.listed(module):
            yield name, package.member(module, name)
    else:
        for name in _defined(package, module, frozenset()):
            found = package.member(module, name)
            if isinstance(found, griffe.Object):
                yield name, found
    for name, submodule in package.submodules(module).items():
        if not name.startswith("_"):
            yield name, submodule


def _defined(package: Package, module: griffe.Module, visited: frozenset[str]) -> Iterator[str]:
    """Yield the names that a module without `__all__` has for others."""
    initial = module.is_init_module
    for name, member in module.members.items():
        if name.startswith("_") or (isinstance(member, griffe.Alias) and (member.wildcard or not initial)):
            continue
        yield name
    for other in package.starred(module):
        if other.exports is not None:
            yield from package.listed(other)
        elif other.path not in visited:
            yield from _defined(package, other, visited | {module.path})
