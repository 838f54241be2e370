"""Succession: how much of what callers of a published SDK use the client in its place has as before, in one line."""

from __future__ import annotations

from pathlib import Path

from specloom.comparison.changes import Comparison, Difference, Verdict
from specloom.comparison.compare import compare
from specloom.comparison.shown import sentence
from specloom.report import plural

_SHOWN = 5
_TYPES = "types"


def succession(sdk: Path, client: Path, client_class: str) -> str:
    """Return the line for an SDK and the package of a client; raise InputError where one of them cannot be read.

    What counts is the class of the client with all that its attributes lead to, and the types.
    """
    roots = {client_class, f"Async{client_class}", _TYPES}
    return line_of(compare(sdk, client, lambda name: name[:1] == () or name[0] in roots))


def line_of(comparison: Comparison) -> str:
    """Return how much is as before, and the first of what is not."""
    told = f"{comparison.kept:,} of {plural(comparison.names, 'public name')} and signatures as before"
    differ = comparison.names - comparison.kept
    if not differ:
        return told
    first: dict[str, Difference] = {}
    for verdict in (Verdict.BREAKING, Verdict.UNKNOWN):
        for each in comparison.differences:
            if each.change.verdict is verdict:
                first.setdefault(each.name, each)
    listed = "; ".join(map(sentence, [*first.values()][:_SHOWN]))
    return (
        f"{told}; {differ:,} {'differs' if differ == 1 else 'differ'}: {listed}{'; ...' if len(first) > _SHOWN else ''}"
    )
