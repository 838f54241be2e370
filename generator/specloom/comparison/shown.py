"""How a comparison is printed: lines of text, one JSON object a line, or GitHub annotations."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator

from specloom.comparison.changes import Comparison, Difference, Place, Verdict
from specloom.report import annotation, plural, visible

_MANY = 20
"""Of more differences than this that are alike, only the first few are shown."""
_FEW = 3
_CODE = re.compile(r"`[^`]*`")
_LEVELS = {Verdict.BREAKING: "error", Verdict.UNKNOWN: "warning", Verdict.COMPATIBLE: "notice"}


def lines(comparison: Comparison, form: str, *, quiet: bool = False, verbose: bool = False) -> Iterator[str]:
    """Yield what is printed; if `quiet`, only what breaks.

    Of text only `verbose` has all: else what is compatible is counted, and of many that are alike the first are shown.
    """
    shown = {Verdict.BREAKING} if quiet else set(Verdict)
    if form == "text" and not verbose:
        shown -= {Verdict.COMPATIBLE}
    listed = [each for each in comparison.differences if each.change.verdict in shown]
    total = Counter(map(_kind, listed))
    most = {kind: number if form != "text" or verbose or number <= _MANY else _FEW for kind, number in total.items()}
    seen: Counter[tuple[Verdict, str]] = Counter()
    for each in listed:
        seen[_kind(each)] += 1
        if seen[_kind(each)] <= most[_kind(each)]:
            yield _line(each, form)
    for (verdict, text), number in total.items():
        if more := number - most[verdict, text]:
            yield f"{verdict}: {more:,} more that are alike: {text}; --verbose shows all"
    if form == "json":
        yield json.dumps({"names": comparison.names, "as_before": comparison.kept, **_counts(comparison)})
    elif not quiet:
        yield summary(comparison)


def _kind(difference: Difference) -> tuple[Verdict, str]:
    """Return what alike differences have in common: all but the names and the types."""
    return difference.change.verdict, _CODE.sub("…", difference.change.text)


def summary(comparison: Comparison) -> str:
    """Return the last line: how much is as before, and how many differences there are of each kind."""
    counts = _counts(comparison)
    listed = ", ".join(f"{counts[verdict]:,} {verdict}" for verdict in Verdict)
    as_before = f"{comparison.kept:,} of {plural(comparison.names, 'public name')} and signatures as before"
    return f"{as_before}; differences: {listed}"


def record(difference: Difference) -> dict[str, object]:
    """Return a difference as JSON."""
    return {
        "verdict": difference.change.verdict.value,
        "name": difference.name,
        "message": difference.change.text,
        "old": _record(difference.old),
        "new": _record(difference.new),
        "also": difference.also,
    }


def sentence(difference: Difference) -> str:
    """Return what differs, with the name that has it."""
    others = f" (and {plural(difference.also, 'other')})" if difference.also else ""
    return visible(f"{difference.name} {difference.change.text}{others}")


def _line(difference: Difference, form: str) -> str:
    place = difference.new or difference.old
    verdict = difference.change.verdict
    if form == "json":
        return json.dumps(record(difference))
    if form == "github":
        file, line = (place.file.as_posix(), place.line) if place else ("", 1)
        properties = {"file": file, "line": str(line), "title": f"specloom compare: {verdict}"}
        return annotation(_LEVELS[verdict], properties, sentence(difference))
    return (
        f"{visible(str(place))}: {verdict}: {sentence(difference)}" if place else f"{verdict}: {sentence(difference)}"
    )


def _counts(comparison: Comparison) -> dict[str, int]:
    found = Counter(each.change.verdict for each in comparison.differences)
    return {verdict.value: found[verdict] for verdict in Verdict}


def _record(place: Place | None) -> dict[str, object] | None:
    return None if place is None else {"file": place.file.as_posix(), "line": place.line}
