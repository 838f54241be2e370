"""The documented headers of a response as values: a header is text, and its type tells what the text means."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from email.utils import parsedate_to_datetime
from types import NoneType
from typing import Any

from ..drift import Problem
from ..operation import ResponseHeaders
from ..transport.headers import Headers
from ..values.shapes import (
    ListShape,
    MapShape,
    ModelShape,
    UnionShape,
    fields_of,
    shape_of,
)
from .decode import Decoder
from .tolerant import TolerantReader, fits

_ELEMENT = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+')


def read_headers(
    described: ResponseHeaders, given: Headers
) -> tuple[Any, tuple[Problem, ...]]:
    """Return the model of the headers, and which of them are not of their type: those stay text."""
    model = Decoder.of(described.type).hint
    members: dict[str, Any] = {}
    for field in fields_of(model).values():
        name = field.wire_name
        lines = given.get_list(name)
        if not lines:
            continue
        if name in described.json:
            members[name] = _parsed(", ".join(lines))
        else:
            members[name] = _value(
                field.type, lines, name, exploded=name in described.exploded
            )
    reader = TolerantReader()
    return reader.build(model, members, ()), tuple(reader.problems)


def _value(hint: Any, lines: list[str], name: str, *, exploded: bool) -> Any:
    """Return what JSON would hold in place of a header that came in `lines`."""
    # The one header whose lines cannot be joined by commas (RFC 9110, 5.3).
    single = name.lower() == "set-cookie"
    match _structure(hint):
        case ListShape(item):
            pieces = lines if single else _pieces(lines)
            return [_scalar(item, piece) for piece in pieces]
        case ModelShape(cls):
            types = {field.wire_name: field.type for field in fields_of(cls).values()}
            return {
                key: _scalar(types.get(key, str), text)
                for key, text in _pairs(_pieces(lines), exploded=exploded)
            }
        case MapShape(value):
            return {
                key: _scalar(value, text)
                for key, text in _pairs(_pieces(lines), exploded=exploded)
            }
        case _:
            return _scalar(hint, ("\n" if single else ", ").join(lines))


def _structure(hint: Any) -> Any:
    """Return the shape of a type; of one that may be absent, that of the rest."""
    shape = shape_of(hint)
    if isinstance(shape, UnionShape):
        branches = [branch for branch in shape.branches if branch is not NoneType]
        if len(branches) == 1:
            return _structure(branches[0])
    return shape


def _pieces(lines: list[str]) -> list[str]:
    """Return the elements of a list (RFC 9110, 5.6.1): empty ones do not count, and quotes keep commas."""
    pieces = (piece.strip() for line in lines for piece in _ELEMENT.findall(line))
    return [piece for piece in pieces if piece]


def _pairs(pieces: list[str], *, exploded: bool) -> Iterator[tuple[str, str]]:
    """Yield the members of an object: `a=1,b=2` where it is exploded, `a,1,b,2` where it is not."""
    if not exploded:
        yield from zip(pieces[::2], pieces[1::2], strict=False)
        return
    for piece in pieces:
        name, _, text = piece.partition("=")
        yield name, text


def _scalar(hint: Any, text: str) -> Any:
    """Return the text, or what it says where that alone is of the type."""
    return next((value for value in _readings(text) if fits(hint, value)), text)


def _readings(text: str) -> Iterator[Any]:
    yield text
    yield _parsed(text)
    try:
        yield parsedate_to_datetime(text).isoformat()
    except ValueError:
        return  # it is no date of HTTP


def _parsed(text: str) -> Any:
    """Return the JSON in a text, or the text."""
    try:
        return json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return text
