"""Names that import their module at first use, so that importing a package stays cheap."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType

_indexes: dict[str, Mapping[str, str]] = {}


def lazy_names(
    package: str, modules: Mapping[str, str], more: str | None = None
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for `package`.

    `modules` says which of its modules holds which name. The names of `more`, another lazy module of it, are names
    here too; `dir` shows those of them that are in `__all__`.
    """
    _indexes[package] = modules

    def getattr_(name: str) -> object:
        module = modules.get(name)
        value: object
        if name == module:
            value = import_module(f"{package}.{module}")
        elif module is not None:
            value = getattr(import_module(f"{package}.{module}"), name)
        elif (
            more is not None
            and not name.startswith("__")
            and _is_in(package, more, name)
        ):
            value = getattr(import_module(f"{package}.{more}"), name)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    def dir_() -> list[str]:
        present = vars(sys.modules[package])
        public: list[str] = present.get("__all__") or [*modules]
        own = (n for n, v in present.items() if _is_own(package, n, v))
        return sorted({*own, *public})

    return getattr_, dir_


def _is_in(package: str, module: str, name: str) -> bool:
    return name in index_of(f"{package}.{module}")


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
