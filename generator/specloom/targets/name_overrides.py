"""Names that the configuration gives to parts of the document, and which of them nothing has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity


class NameOverrides:
    """Names by pointer; remembers which of them were asked for.

    A property and the schema in it have one pointer: a name that begins with a capital is meant for the type.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._used: set[str] = set()

    def type(self, pointer: Pointer) -> str | None:
        """Return the name for the type of the schema at a place."""
        return self._asked(pointer, capital=True)

    def value(self, pointer: Pointer) -> str | None:
        """Return the name for an operation, a parameter or a property."""
        return self._asked(pointer, capital=False)

    def unused(self, config: ClientConfig) -> Iterator[Diagnostic]:
        """Yield a finding for each pointer at which nothing was named."""
        for pointer in sorted(set(self._names) - self._used):
            message = f"`names` has {pointer}, and nothing there has a name"
            yield Diagnostic("name-unused", Severity.WARNING, message, config.pointer("names", pointer))

    def _asked(self, pointer: Pointer, *, capital: bool) -> str | None:
        """Return the name for a place, which may be given with its file."""
        for key in (f"#{pointer.fragment}", str(pointer)) if self._names else ():
            name = self._names.get(key)
            if name is not None and name[:1].isupper() == capital:
                self._used.add(key)
                return name
        return None
