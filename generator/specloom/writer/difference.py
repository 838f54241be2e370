"""A plan as a unified diff, in the form that `patch` and `git apply` read."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from specloom.writer.manifest import FOLDER
from specloom.writer.plan import Change, Plan


def difference(plan: Plan) -> Iterator[str]:
    """Yield the lines, without line breaks, of the diff that `plan` would apply; our own records come last."""
    for change in sorted(plan.pending, key=lambda change: (change.path.startswith(f"{FOLDER}/"), change.path)):
        yield from _of(change)


def _of(change: Change) -> Iterator[str]:
    before, after = _lines(change.before), _lines(change.after)
    old = f"a/{change.path}" if change.before is not None else "/dev/null"
    new = f"b/{change.path}" if change.after is not None else "/dev/null"
    if before is None or after is None:
        yield f"Binary files {old} and {new} differ"
        return
    if not before and not after:  # an empty file comes or goes: a unified diff has no lines for it
        yield f"--- {old}"
        yield f"+++ {new}"
        return
    for number, line in enumerate(difflib.unified_diff(before, after, old, new, lineterm="")):
        yield line.removesuffix("\n")
        headings = 2
        if number >= headings and not line.endswith("\n") and not line.startswith("@@"):
            yield "\\ No newline at end of file"


def _lines(content: bytes | None) -> list[str] | None:
    """Return the lines with their LF; None for bytes that are no text."""
    if content is None:
        return []
    if b"\0" in content:
        return None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    # Not splitlines(): it would also break at form feeds and at U+2028.
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
