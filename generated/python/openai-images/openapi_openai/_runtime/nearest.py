"""What somebody may have meant who used a name that nothing has."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: object, known: Iterable[str]) -> str:
    """Return `; did you mean 'timeout'?`, or nothing where no known name is like `name`."""
    # Only after a mistake.
    from difflib import get_close_matches

    close = get_close_matches(str(name), list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""
