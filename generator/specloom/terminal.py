"""Where a command prints: results to standard output, problems and progress to standard error; light to import."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, Severity


class Terminal:
    """Prints: results to standard output, problems and progress to standard error."""

    def __init__(self, *, form: str = "text", quiet: bool = False, verbose: bool = False) -> None:
        self._form, self._quiet, self._verbose = form, quiet, verbose
        self._live = _is_terminal(sys.stderr) and not quiet and form == "text"
        self._colour = _is_terminal(sys.stderr) and not os.environ.get("NO_COLOR")
        self._status: Any = None

    def out(self, line: str) -> None:
        """Print a line of the result."""
        self.clear()
        sys.stdout.write(f"{line}\n")

    def listing(self, entries: Mapping[str, str]) -> None:
        """Print names with a text beside each, wrapped on a terminal; elsewhere, one line each."""
        margin = max(map(len, entries), default=0) + 2
        width = shutil.get_terminal_size().columns if _is_terminal(sys.stdout) else sys.maxsize
        for name, text in entries.items():
            lines = textwrap.wrap(text, max(width - margin, 30), break_long_words=False, break_on_hyphens=False)
            self.out(f"{name:{margin}}" + f"\n{' ' * margin}".join(lines))

    def summary(self, line: str) -> None:
        """Print the last line of a run, unless --quiet."""
        if not self._quiet:
            self.out(line)

    def problems(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Print problems in the chosen form."""
        from specloom.report import render  # noqa: PLC0415 - only where there is something to show

        told = [d for d in diagnostics if not self._quiet or d.severity not in (Severity.WARNING, Severity.WIDENING)]
        self.clear()
        sys.stdout.flush()
        for line in render(told, self._form, colour=self._colour, everything=self._verbose):
            sys.stderr.write(f"{line}\n")

    def phase(self, name: str) -> None:
        """Show that a phase begins, on a terminal only."""
        if not self._live:
            return
        if self._status is None:
            from rich.console import Console  # noqa: PLC0415 - a tenth of a second, on a terminal only

            self._status = Console(stderr=True).status(name)
            self._status.start()
        self._status.update(name)

    def clear(self) -> None:
        """Take the progress off the screen."""
        if self._status is not None:
            self._status.stop()
            self._status = None


def visible_lines(text: str) -> str:
    """Return `text` with its line breaks, everything else that could steer a terminal spelled out."""
    from specloom.report import visible  # noqa: PLC0415 - only here

    return "\n".join(map(visible, text.split("\n")))


def _is_terminal(stream: Any) -> bool:
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"
