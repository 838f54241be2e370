"""The diagnostics of a pass, each once for each place."""

from __future__ import annotations

from specloom.diagnostics import Diagnostic, Pointer, Severity


class Report:
    """Gathers diagnostics in the order in which they are given."""

    def __init__(self) -> None:
        self._by_place: dict[tuple[str, Pointer], Diagnostic] = {}

    def widening(self, code: str, message: str, pointer: Pointer, hint: str | None = None) -> None:
        """Say that a type is looser than the document's."""
        self._add(code, Severity.WIDENING, message, pointer, hint)

    def warning(self, code: str, message: str, pointer: Pointer, hint: str | None = None) -> None:
        """Say what should be looked at, and changes nothing."""
        self._add(code, Severity.WARNING, message, pointer, hint)

    def omission(self, code: str, message: str, pointer: Pointer, hint: str | None = None) -> None:
        """Say that something of the document is left out."""
        self._add(code, Severity.OMISSION, message, pointer, hint)

    def _add(self, code: str, severity: Severity, message: str, pointer: Pointer, hint: str | None) -> None:
        self._by_place.setdefault((code, pointer), Diagnostic(code, severity, message, pointer, hint))

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that was said."""
        return tuple(self._by_place.values())
