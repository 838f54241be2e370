"""Names that import their module at first use, so that importing a package stays cheap."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType

_indexes: dict[str, Mapping[str, str]] = {}


class _Thread(threading.local):
    holding: bool = False


_thread = _Thread()


def hold(*, on: bool) -> None:
    """Say whether names that are not loaded yet are unknown for now, in this thread.

    A class of pydantic looks at its annotations while it is made, and leaves for later what is unknown: so its module
    loads no other, whatever its annotations name.
    """
    _thread.holding = on


def lazy_names(
    package: str, modules: Mapping[str, str], more: ModuleType | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for `package`.

    `modules` says which of its modules holds which name; the names of `more`, another lazy module, are names here too.
    """
    _indexes[package] = modules
    others: frozenset[str] = frozenset(getattr(more, "__all__", ()))

    def getattr_(name: str) -> object:
        module = modules.get(name)
        if module is None and name in others:
            return getattr(more, name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if _thread.holding:
            raise NameError(f"{package}.{name} is not loaded yet", name=name)
        value: object = getattr(import_module(f"{package}.{module}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules, *others})

    return getattr_, dir_


def index_of(package: str) -> Mapping[str, str]:
    """Return which module of `package` holds which name."""
    try:
        import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
    return _indexes.get(package, {})
