"""What is reported when a server's answer is not what the document says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from .redact import printable


@dataclass(frozen=True, slots=True)
class Problem:
    """One place of an answer that differs from the document."""

    location: tuple[str | int, ...]
    """Where it is: names of members and indexes of lists, from the top of the body."""
    message: str
    """What differs there."""

    def __str__(self) -> str:
        where = ".".join(str(step) for step in self.location) or "the body"
        return printable(f"{where}: {self.message}")


@dataclass(frozen=True, slots=True)
class Drift:
    """What differs from the document in an answer that was read all the same.

    A value that does not fit stands in the result as it came; a missing one is None.
    """

    operation: str
    """The id of the operation that was called."""
    status_code: int
    """The status of the answer; 0 where it was no answer to a request."""
    expected: str
    """The type that the document names."""
    problems: tuple[Problem, ...]
    """Each place that differs."""

    def __str__(self) -> str:
        more = f" (and {len(self.problems) - 3} more)" if len(self.problems) > 3 else ""
        places = "; ".join(map(str, self.problems[:3])) + more
        what = f"the {self.status_code} answer" if self.status_code else "it"
        return f"{self.operation}: {what} is not the {self.expected} of the document: {places}"


OnDrift: TypeAlias = Callable[[Drift], None]
"""Called once for each answer that differs from the document."""
