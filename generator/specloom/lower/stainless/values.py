"""Values of a configuration of Stainless: what is of the wrong form is told with its place, and left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.options import did_you_mean

Findings = list[Diagnostic]
"""What is found wrong is added to it."""


def wrong(key: str, wanted: str, at: Pointer, hint: str | None = None) -> Diagnostic:
    """Return the finding about a value that is not what it should be."""
    return Diagnostic("stainless-value", Severity.OMISSION, f"`{key}` must be {wanted}", at, hint)


def unknown(key: str, known: Iterable[str], at: Pointer) -> Diagnostic:
    """Return the finding about a key that means nothing."""
    return Diagnostic(
        "stainless-key", Severity.WARNING, f"there is no key `{key}` here", at, did_you_mean(key, set(known))
    )


def unused(message: str, at: Pointer) -> Diagnostic:
    """Return the finding about what is understood, and of which nothing is made."""
    return Diagnostic("stainless-unused", Severity.WARNING, message, at)


def unknown_keys(table: Mapping[str, Any], known: Iterable[str], at: Pointer) -> Iterator[Diagnostic]:
    """Yield a finding for each key of a table that means nothing."""
    every = frozenset(known)
    yield from (unknown(str(key), every, at.child(key)) for key in table if key not in every)


def table_of(value: Any, key: str, at: Pointer, found: Findings) -> Mapping[str, Any]:
    """Return a table; an empty one for anything else, which is told unless there is nothing."""
    if isinstance(value, Mapping):
        return {str(name): each for name, each in value.items()}
    if value is not None:
        found.append(wrong(key, "a table", at))
    return {}


def tables_of(value: Any, key: str, at: Pointer, found: Findings) -> Iterator[tuple[str, Mapping[str, Any], Pointer]]:
    """Yield the entries of a table of tables, each with its place; what is none is told."""
    for name, each in table_of(value, key, at, found).items():
        if isinstance(each, Mapping):
            yield name, table_of(each, name, at.child(name), found), at.child(name)
        else:
            found.append(wrong(name, "a table", at.child(name)))


def text_of(table: Mapping[str, Any], key: str, at: Pointer, found: Findings) -> str | None:
    """Return a text of a table; None where there is none, or something else, which is told."""
    value = table.get(key)
    if value is None or (isinstance(value, str) and value.strip()):
        return value
    found.append(wrong(key, "a text", at.child(key)))
    return None


def flag_of(table: Mapping[str, Any], key: str, at: Pointer, found: Findings) -> bool:
    """Return whether a table says `true` to something; what is neither true nor false is told."""
    value = table.get(key)
    if value is not None and not isinstance(value, bool):
        found.append(wrong(key, "true or false", at.child(key)))
    return value is True


def choice_of(table: Mapping[str, Any], key: str, known: Iterable[str], at: Pointer, found: Findings) -> str | None:
    """Return one of several texts; what is none of them is told."""
    value, every = table.get(key), tuple(known)
    if value is None or (isinstance(value, str) and value in every):
        return value
    hint = did_you_mean(value, every) if isinstance(value, str) else None
    found.append(wrong(key, f"one of {', '.join(every)}", at.child(key), hint))
    return None


def texts_of(value: Any, key: str, at: Pointer, found: Findings) -> tuple[str, ...]:
    """Return a list of texts; what is none is told."""
    if value is None:
        return ()
    if not isinstance(value, list):
        found.append(wrong(key, "a list of texts", at))
        return ()
    for index, each in enumerate(value):
        if not isinstance(each, str):
            found.append(wrong(key, "a list of texts", at.child(index)))
    return tuple(each for each in value if isinstance(each, str))
