"""How names are spelled: as attributes, as parts of identifiers, as stems of files."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from specloom.ir.types import ArrayType, NullableType, Scalar, ScalarKind, Type, UnionType
from specloom.naming import snake, split

_LONGEST_STEM, _LONGEST_FILE = 100, 140
_COMPARISON = re.compile(r"([^<>=!]*)([<>!=]=|[<>=])\]?\Z")
_BETWEEN_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[-. ]")
_SIGNS = {"<": "lt", ">": "gt", "<=": "lte", ">=": "gte", "=": "eq", "==": "eq", "!=": "ne"}
_SIGNS_OF_DATES = {"<": "before", ">": "after"}
_TIMES = frozenset(
    {
        ScalarKind.DATE,
        ScalarKind.DATE_TIME,
        ScalarKind.HTTP_DATE,
        ScalarKind.UNIX_TIME,
        ScalarKind.UNIX_TIME_NUMBER,
    }
)
_WORDS_OF_TIMES = frozenset({"date", "datetime", "time", "timestamp"})


def attribute(wire: str, kind: Type) -> str:
    """Return a name of the document as an attribute or an argument; `kind` is the type of its value.

    A sign of comparison at the end is a word: `price<` is `price_lt`, of dates `created<` is `created_before`.
    """
    compared = _COMPARISON.match(wire)
    if compared is None:
        return _attribute(wire)
    stem, sign = compared.groups()
    signs = _SIGNS | _SIGNS_OF_DATES if _is_time(kind, stem) else _SIGNS
    return _attribute(f"{stem} {signs[sign]}")


def in_errors(wire: str) -> str:
    """Return what the runtime calls an argument in an error, by its name in the document alone."""
    return _BETWEEN_WORDS.sub("_", wire).lower()


def _is_time(kind: Type, stem: str) -> bool:
    """Whether values are dates, as their type says, or of a text the name."""
    match kind:
        case Scalar(ScalarKind.STRING):
            return not _WORDS_OF_TIMES.isdisjoint(split(stem))
        case Scalar():
            return kind.kind in _TIMES
        case NullableType(inner) | ArrayType(inner):
            return _is_time(inner, stem)
        case UnionType(branches):
            return any(_is_time(branch, stem) for branch in branches)
        case _:
            return False


@lru_cache(maxsize=100_000)
def _attribute(wire: str) -> str:
    words = snake(split(wire))
    return safe(words, "field_") if words else "field"


def safe(name: str, prefix: str) -> str:
    """Put `prefix` before a name that begins with a digit."""
    if not name.isidentifier():
        name = "".join(char for char in name if char.isalnum() or char == "_") or prefix.strip("_")
    return prefix + name if name[0].isdigit() else name


def file_stems(stem: str) -> list[str]:
    """Return what a file may be called, the best first: of a long stem the words of its middle are left out.

    Only where that tells nothing from something else the whole stem is used, or as much of it as a system takes, with
    a hash of the whole.
    """
    words = stem.split("_")
    while len(words) > 1 and len("_".join(words)) > _LONGEST_STEM:
        del words[len(words) // 2]
    stems = [short] if len(short := "_".join(words)) <= _LONGEST_STEM else []
    if len(stem) <= _LONGEST_FILE:
        return [*stems, stem]
    return [*stems, f"{stem[:_LONGEST_FILE]}_{hashlib.sha256(stem.encode()).hexdigest()[:8]}"]
