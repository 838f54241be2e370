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
    package: str,
    modules: Mapping[str, str],
    more: str | None = None,
    *,
    beyond: ModuleType | None = None,
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for `package`.

    `modules` says which of its modules holds which name. The names of `more`, another lazy module of it, are names
    here too; `dir` shows those of them that are in `__all__`. What neither has is looked up in `beyond`.
    """
    _indexes[package] = modules

    def getattr_(name: str) -> object:
        module = modules.get(name)
        if module is None and more is not None and _is_in(package, more, name):
            module = more
        if module is None and beyond is not None and not name.startswith("_"):
            return getattr(beyond, name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if _thread.holding:
            raise NameError(f"{package}.{name} is not loaded yet", name=name)
        value: object = import_module(f"{package}.{module}")
        if name != module:
            value = getattr(value, name)
        setattr(sys.modules[package], name, value)
        return value

    def dir_() -> list[str]:
        present = vars(sys.modules[package])
        public: list[str] = present.get("__all__") or [*modules]
        own = (n for n, v in present.items() if _is_own(package, n, v))
        return sorted({*own, *public})

    return getattr_, dir_


def _is_in(package: str, module: str, name: str) -> bool:
    return not name.startswith("__") and name in index_of(f"{package}.{module}")


def _is_own(package: str, name: str, value: object) -> bool:
    """Tell whether a name of a package is one that Python gave it: `__file__`, or a module within."""
    return name.startswith("__") or (
        isinstance(value, ModuleType) and value.__name__ == f"{package}.{name}"
    )


def index_of(package: str) -> Mapping[str, str]:
    """Return which module of `package` holds which name."""
    try:
        import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
    return _indexes.get(package, {})
