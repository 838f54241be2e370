"""What pydantic passes over in JSON: members that are named twice, and numbers that no float can hold."""

from __future__ import annotations

import decimal
import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

MAX_DIGITS = 4000
"""How long an integer may be: Python itself writes no more than 4,300 digits."""


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


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
