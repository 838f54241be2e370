"""JSON to typed values: pydantic's own reader first, and the tolerant one where that refuses."""

from __future__ import annotations

import decimal
import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, get_args

from pydantic import ValidationError
from pydantic_core import from_json

from ..drift import Drift, Problem
from ..package import MODELS, logger
from ..parameters import LazyType
from ..values.decimals import DecimalNumber, decimals_in_use
from ..values.shapes import holds
from .scout import pays, scouted
from .survey import Survey, finite, is_plain, parsed, survey
from .tolerant import TolerantReader
from .unsure import Unsure
from .validators import json_validator
from .wrong_places import wrong_places

if TYPE_CHECKING:
    from .lenient import LenientReader

_LONG_NUMBER = re.compile(rb"[0-9.]{16}|\.[0-9]*0(?![0-9])")
"""What a float may not carry: many digits, and zeros at the end of a fraction."""

LARGE = 20_000
"""From so many bytes on it pays to have a lenient reader for a type of which something is wrong."""

SCOUTED = 16
"""How many answers of a type are read before it pays to have pydantic build all that they may hold."""


class Unreadable(ValueError):
    """The body is not in the notation that it should be in."""


class NotJson(Unreadable):
    """The text is not JSON that can be read."""


class Decoder:
    """Reads JSON as values of one type."""

    __slots__ = ("_exact", "_lenient", "_scouted", "_validate", "hint", "name")

    def __init__(self, hint: Any, name: str | None = None) -> None:
        self.hint = hint
        self.name = name or _name_of(hint)
        self._validate: Callable[[bytes], Any] | None = None
        self._exact: bool | None = None
        self._lenient: LenientReader | None = None
        self._scouted = 0

    @classmethod
    def of(cls, type_of: LazyType) -> Decoder:
        """Return the decoder for a type of the generated code, which is evaluated once."""
        return _decoder_of(type_of)

    def decode(self, content: bytes) -> Any:
        """Read JSON, and log what is not as it should be."""
        value, problems = self.read(content)
        if problems:
            logger.warning("%s", Drift("from_json", 0, self.name, problems))
        return value

    def read(
        self, content: bytes, *, strict: bool = False
    ) -> tuple[Any, tuple[Problem, ...]]:
        """Return the value, and in which places it is not of the type. Raise NotJson."""
        if self._validate is None:
            scouted = self._scout(content, strict=strict)
            if scouted is not None:
                return scouted
            self._validate = json_validator(self.hint)
        if self._needs_digits(content):
            return self._read_tolerantly(content, None, strict=strict)
        if self._lenient is not None and len(content) >= LARGE:
            # What was wrong once will be wrong again.
            found = self._read_leniently(self._lenient, content, strict=strict)
            if found is not None:
                return found
        try:
            value = self._validate(content)
        except ValidationError as error:
            if self._lenient is None and len(content) >= LARGE:
                self._lenient = self._new_lenient()
                if self._lenient is not None:
                    found = self._read_leniently(self._lenient, content, strict=strict)
                    if found is not None:
                        return found
            return self._read_tolerantly(content, error, strict=strict)
        repetitions = _repetitions_in(content, value, strict=strict)
        if repetitions is None:
            return self._read_tolerantly(content, None, strict=strict)
        return value, repetitions

    def _scout(
        self, content: bytes, *, strict: bool
    ) -> tuple[Any, tuple[Problem, ...]] | None:
        """Return the value of a small body where nothing is wrong; None where that is not sure, or takes too long."""
        is_late = self._scouted >= SCOUTED or len(content) >= LARGE
        if is_late or decimals_in_use() or not pays(self.hint):
            return None
        self._scouted += 1
        found = Survey()
        try:
            value = scouted(self.hint, parsed(content, found, finite))
        except (ValueError, RecursionError, Unsure):
            return None
        return value, _repetitions(found, strict=strict)

    def _read_leniently(
        self, reader: LenientReader, content: bytes, *, strict: bool
    ) -> tuple[Any, tuple[Problem, ...]] | None:
        """Return the value, and in which places it is not of the type; None where that is not sure."""
        try:
            value, problems = reader.read(content)
        except Unsure:
            return None
        repetitions = _repetitions_in(content, value, strict=strict)
        return None if repetitions is None else (value, (*repetitions, *problems))

    def _read_tolerantly(
        self, content: bytes, error: ValidationError | None, *, strict: bool
    ) -> tuple[Any, tuple[Problem, ...]]:
        found, is_exact = Survey(), self._holds_decimals()
        try:
            raw = parsed(content, found, decimal.Decimal if is_exact else finite)
            # Decimals cannot be written again as they came, so that all is looked at.
            wrong = None if error is None or is_exact else wrong_places(error)
            reader = TolerantReader()
            value = reader.build(self.hint, raw, (), wrong)
        except RecursionError:
            raise NotJson("the JSON is nested too deeply") from None
        except ValueError as reason:  # UnicodeDecodeError is one, too
            raise NotJson(f"the body is not JSON: {reason}") from None
        return value, (*_repetitions(found, strict=strict), *reader.problems)

    def _new_lenient(self) -> LenientReader | None:
        if self._holds_decimals():
            return None
        from .lenient import lenient_reader  # few clients ever need it

        return lenient_reader(self.hint)

    def _needs_digits(self, content: bytes) -> bool:
        """Tell whether there may be numbers whose digits count, and which are none of a float's."""
        return self._holds_decimals() and _LONG_NUMBER.search(content) is not None

    def _holds_decimals(self) -> bool:
        if self._exact is None:
            self._exact = decimals_in_use() and holds(self.hint, DecimalNumber)
        return self._exact


@lru_cache(maxsize=4096)
def _decoder_of(type_of: LazyType) -> Decoder:
    return Decoder(type_of())


def _name_of(hint: Any) -> str:
    """Return a type as people write it: without the modules of its models, and how its values travel."""
    if isinstance(hint, type) and not get_args(hint):
        return hint.__name__
    name = re.sub(rf"{re.escape(MODELS)}\.\w+\.|\btyping\.", "", str(hint))
    return re.sub(r"\bAnnotated\[([\w.]+), [\w-]+\]", r"\1", name)


def parse_json(content: bytes) -> Any:
    """Read JSON of no particular type. Raise NotJson."""
    try:
        return parsed(content, Survey(), finite)
    except RecursionError:
        raise NotJson("the JSON is nested too deeply") from None
    except ValueError as error:
        raise NotJson(f"the body is not JSON: {error}") from None


def _repetitions_in(
    content: bytes, value: Any, *, strict: bool
) -> tuple[Problem, ...] | None:
    """Return what is named twice in a body that was read as `value`; None where numbers in it are beyond floats."""
    if is_plain(content, value):
        return ()
    _refuse_nan(content)
    found = survey(content)
    return None if found.beyond_floats else _repetitions(found, strict=strict)


def _repetitions(found: Survey, *, strict: bool) -> tuple[Problem, ...]:
    """Return what there is to tell of members that are named twice. Raise NotJson where that is refused."""
    twice = tuple(Problem((), f"names {name!r} twice") for name in found.repeated)
    if strict and twice:
        raise NotJson(f"the JSON {twice[0].message}")
    return twice


def _refuse_nan(content: bytes) -> None:
    # Not `in`, which takes three times as long: it tries whether the text is a number.
    if content.find(b"NaN") < 0 and content.find(b"Infinity") < 0:
        return
    try:
        from_json(content, allow_inf_nan=False)
    except ValueError as error:
        raise NotJson(f"the body is not JSON: {error}") from None
