"""Variables of a path in the notations of web frameworks, and with a brace that is lost: which {name} is meant."""

from __future__ import annotations

import re
from collections.abc import Collection

_PATTERN = re.compile(r"\{(\w[\w.-]*):(?:[^{}]|\{[^{}]*\})*\}")
"""A variable with the pattern of its values: {id:[0-9]+}."""
_LOOSE = re.compile(r"(?<=/):([\w.-]+)(?=/|$)|\{([^{}/?]+?):?(?=/|$)|(?<=/)([^{}/?]+)\}")
"""What may be a variable: :id, or one of the braces without the other."""


def is_odd(path: str) -> bool:
    """Whether a path may hold a variable in another notation."""
    return ":" in path or path.count("{") != path.count("}")


def in_braces(path: str, declared: Collection[str]) -> str:
    """Return a path whose variables stand in braces, where the names of the `declared` ones tell which are meant."""
    if not is_odd(path):
        return path

    def known(found: re.Match[str]) -> str:
        name = next(each for each in found.groups() if each is not None)
        return f"{{{name}}}" if name in declared else found[0]

    def bare(found: re.Match[str]) -> str:
        return found[0] if found[0][1:-1] in declared else f"{{{found[1]}}}"

    return _LOOSE.sub(known, _PATTERN.sub(bare, path))
