"""The texts of elements and attributes to values: numbers, booleans, dates, constants."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from ...reading.tolerant import fits
from ...values.shapes import UnionShape, shape_of

_INTEGER = re.compile(r"[+-]?[0-9]{1,400}")
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def scalar(hint: Any, text: str) -> Any:
    """Return what a text says as a type; the text where it says nothing of the kind."""
    if hint is str:
        return text
    word = text.strip()
    if hint is bool:
        return _BOOLEANS.get(word.lower(), text)
    if hint is int:
        return int(word) if _INTEGER.fullmatch(word) else text
    if hint is float:
        return _number(word, text)
    shape = shape_of(hint)
    if isinstance(shape, UnionShape):
        return _scalar_of_union(shape.branches, text)
    if get_origin(hint) is Literal:
        return _constant(get_args(hint), text)
    if hint is Any:
        return text
    for value in (text, word, *_json(word)):
        if fits(hint, value):
            return value
    return text


def _scalar_of_union(branches: tuple[Any, ...], text: str) -> Any:
    """Return what a text says as one of several types: as a text only where no other says it in these very words."""
    for branch in sorted(branches, key=lambda each: each is str):
        if branch is NoneType:
            continue
        value = scalar(branch, text)
        is_text = isinstance(value, str)
        if branch is str and (text or NoneType not in branches or len(branches) <= 2):
            return text
        if not is_text and (str not in branches or _words(value) == text):
            return value
        if is_text and branch is not str and fits(branch, value):
            return value
    return None if not text.strip() and NoneType in branches else text


def _constant(values: tuple[Any, ...], text: str) -> Any:
    word = text.strip()
    same = (value for value in values if text in (value, _words(value)))
    return next(same, next((each for each in values if word == _words(each)), text))


def _words(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, default=str)


def _number(word: str, text: str) -> Any:
    try:
        number = float(word)
    except ValueError:
        return text
    if not math.isfinite(number) or "_" in word:
        return text
    return int(word) if _INTEGER.fullmatch(word) else number


def _json(word: str) -> Iterator[Any]:
    try:
        yield json.loads(word, parse_float=Decimal)
    except (ValueError, RecursionError):
        return
