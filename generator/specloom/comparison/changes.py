"""Changes: what differs between two packages, and whether those who use the old one notice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Verdict(StrEnum):
    """Whether code that uses the old package goes on working with the new one."""

    BREAKING = "breaking"
    UNKNOWN = "unknown"
    COMPATIBLE = "compatible"


@dataclass(frozen=True, slots=True)
class Change:
    """What differs of one thing: one sentence, which begins after its name."""

    verdict: Verdict
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is defined."""

    file: Path
    line: int

    def __str__(self) -> str:
        return f"{self.file.as_posix()}:{self.line}"


@dataclass(frozen=True, slots=True)
class Difference:
    """A change with the name that has it, and where that stands in both packages."""

    name: str
    """Full, as `acme.Client.create`."""
    change: Change
    old: Place | None
    new: Place | None
    also: int = 0
    """How many other names have the same change for the same reason."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs, in the order of the names of the old package, and what is new at the end."""

    differences: tuple[Difference, ...]
    names: int
    """How many names and signatures the old package has."""
    kept: int
    """How many of them are as before: what is compatible is."""


def breaking(text: str) -> Change:
    """Return a change that a caller notices."""
    return Change(Verdict.BREAKING, text)


def unknown(text: str) -> Change:
    """Return a change of which it cannot be told whether a caller notices."""
    return Change(Verdict.UNKNOWN, text)


def compatible(text: str) -> Change:
    """Return a change that no caller notices."""
    return Change(Verdict.COMPATIBLE, text)
