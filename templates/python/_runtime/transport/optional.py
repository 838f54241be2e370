"""Libraries that a client can do without: each is imported when something of it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Library:
    """A module that need not be installed, and is no part of what type checkers look at."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __repr__(self) -> str:
        return f"Library({self._module!r})"

    def __getattr__(self, name: str) -> Any:
        """Return what the module has of that name. Raise ImportError where it is not installed."""
        value = getattr(import_module(self._module), name)
        vars(self)[name] = value
        return value
