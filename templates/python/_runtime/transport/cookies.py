"""The header `Cookie` of a request, joined of what a jar and what the caller says."""

from __future__ import annotations


def merged_cookies(jar: str | None, ours: str) -> str:
    """Return a value of `Cookie` with what a jar has and what we say; of one name there is only ours."""
    names = {pair.partition("=")[0].strip() for pair in ours.split(";")}
    kept = [
        pair.strip()
        for pair in (jar or "").split(";")
        if pair.strip() and pair.partition("=")[0].strip() not in names
    ]
    return "; ".join([*kept, ours])
