"""What pydantic passes over in JSON: members that are named twice, and numbers that no float can hold."""

from __future__ import annotations

import decimal
import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from ..values.base import JsonModel
from .columns import LEAVES, columns_of, given_in

MAX_DIGITS = 4000
"""How long an integer may be: Python itself writes no more than 4,300 digits."""


SMALL = 2000
"""A body of so few bytes is looked at as quickly as its members are counted."""


@dataclass(slots=True)
class Survey:
    """What was found in one body."""

    repeated: dict[str, None] = field(default_factory=dict[str, None])
    """The names that an object has twice, in their order; of such members the last one counts."""
    beyond_floats: bool = False

    def passing(self, pairs: list[tuple[str, Any]]) -> None:
        """Look at the members of one object, of which nothing is kept."""
        if len(pairs) > 1:
            self._object(pairs)

    def keeping(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Look at the members of one object, and return it."""
        return self._object(pairs)

    def number(self, text: str) -> None:
        """Look at one number with a fraction or an exponent."""
        if math.isinf(float(text)):
            self.beyond_floats = True

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) < len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                if name in seen:
                    self.repeated[name] = None
                seen.add(name)
        return members


def is_plain(content: bytes, value: Any) -> bool:
    """Tell whether nothing is remarkable in a body that was read as `value`; it may be so, too, where this is false.

    A member that is named twice stands twice in the text and once in the value, so that it is enough to count.
    """
    kept = None if len(content) < SMALL else _members_of(value)
    if kept is None:
        return False
    # Most colons are those of members, and one sign is found faster than two.
    if kept == content.count(b":"):
        return True
    count = content.count(b'":')
    for space in (b" ", b"\n", b"\r", b"\t"):
        if content.find(space) >= 0:
            count += content.count(space + b":")
    if kept != count and content.find(b"\\") >= 0:
        # A quotation mark after a backslash is one of the text, but after two.
        count += content.count(b'\\\\":') - content.count(b'\\":')
    return kept == count


def is_finite(value: Any) -> bool:
    """Tell whether no number in parsed JSON is beyond floats."""
    if isinstance(value, float):
        return math.isfinite(value)
    is_plain_value = not isinstance(value, (dict, list))
    return is_plain_value or _members_of(value) is not None


def survey(content: bytes) -> Survey:
    """Return what is remarkable in a body that pydantic could read."""
    try:
        _LOOKING.raw_decode(content.decode().lstrip())
    except _Remarkable:
        return _told(content)
    except (ValueError, RecursionError):
        pass  # what Python's reader refuses: an integer of very many digits
    return _NOTHING


def _told(content: bytes) -> Survey:
    found = Survey()
    try:
        json.loads(content, object_pairs_hook=found.passing, parse_float=found.number)
    except (ValueError, RecursionError):
        return _NOTHING
    return found


class _Remarkable(Exception):
    """There is something to tell of a body."""


def _pass(pairs: list[tuple[str, Any]]) -> None:
    if len(pairs) > 1 and len(dict(pairs)) < len(pairs):
        raise _Remarkable


def _pass_number(text: str) -> None:
    if math.isinf(float(text)):
        raise _Remarkable


_LOOKING = json.JSONDecoder(object_pairs_hook=_pass, parse_float=_pass_number)
"""Keeps nothing, so that one will do for all bodies: most have nothing to tell, and it takes long to make one."""
_NOTHING = Survey()


def parsed(content: bytes, found: Survey, parse_float: Callable[[str], Any]) -> Any:
    """Return parsed JSON, and note what is remarkable. Raise ValueError or RecursionError."""
    return json.loads(
        content,
        parse_constant=_no_constant,
        parse_float=parse_float,
        object_pairs_hook=found.keeping,
    )


def finite(text: str) -> float | int | decimal.Decimal:
    """Return a number as a float; where no float is as large as an integer, or as a Decimal where that is very long."""
    value = float(text)
    if math.isfinite(value):
        return value
    try:
        exact = decimal.Decimal(text)
    except decimal.InvalidOperation:
        raise ValueError("a number has too large an exponent") from None
    is_whole = exact.adjusted() < MAX_DIGITS and exact == exact.to_integral_value()
    return int(exact) if is_whole else exact


def _members_of(value: Any) -> int | None:
    """Return how many members the objects of a value have, or a smaller number; None where numbers are remarkable."""
    count = 0
    for kind, column in columns_of(value, whole=False):
        if kind is dict:
            count += sum(map(len, column.objects))
        elif kind is float:
            if not all(map(math.isfinite, column.objects)):
                return None
        elif issubclass(kind, JsonModel):
            # Among them those that no document knows, whose values have a column.
            count += sum(map(len, map(given_in, column.objects)))
        elif kind not in LEAVES and kind not in (list, tuple):
            return None
    return count


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
