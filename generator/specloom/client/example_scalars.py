"""Examples of scalars and enums: the smallest values that the document's bounds allow."""

from __future__ import annotations

import json
from math import ceil

from specloom.client.example_values import Example, FileExample, PlainExample, ScalarExample
from specloom.ir.types import Constraints, EnumType, JsonScalar, Scalar, ScalarKind

_TEXTS = {
    ScalarKind.DATE: "2024-01-31",
    ScalarKind.DATE_TIME: "2024-01-31T12:30:00Z",
    ScalarKind.TIME: "12:30:00",
    ScalarKind.DURATION: "PT1H",
    ScalarKind.UUID: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    ScalarKind.BYTES: "aGVsbG8=",
    ScalarKind.BASE64URL: "aGVsbG8",
    ScalarKind.DECIMAL: "9.99",
    ScalarKind.HTTP_DATE: "Wed, 31 Jan 2024 12:30:00 GMT",
    ScalarKind.UNIX_TIME: "1706704200",
    ScalarKind.UNIX_TIME_NUMBER: "1706704200",
}
_FORMATS = {"email": "ada@example.org", "hostname": "example.org", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1"}
_LONGEST = 1000


def scalar_example(kind: Scalar, name: str, constraints: Constraints, *, file: bool = False) -> Example:
    """Return an example of a scalar called `name`; `file` where binary data is a file of a form."""
    match kind.kind:
        case ScalarKind.BOOLEAN:
            return PlainExample(value=True)
        case ScalarKind.INTEGER:
            return PlainExample(int(_number(constraints, 1)))
        case ScalarKind.NUMBER:
            return PlainExample(float(_number(constraints, 0.5)))
        case ScalarKind.DECIMAL_NUMBER:
            return ScalarExample(kind.kind, json.dumps(float(_number(constraints, 0.5))))
        case ScalarKind.BINARY if file:
            return FileExample(f"{_ascii_name(name)}.bin")
        case ScalarKind.URI:
            return PlainExample("https://example.org")
        case ScalarKind.STRING | ScalarKind.BINARY:
            return PlainExample(_fitted(_FORMATS.get(kind.format or "", text_for(name)), constraints))
        case _:
            return ScalarExample(kind.kind, _TEXTS[kind.kind])


def telling_value(kind: EnumType) -> JsonScalar:
    """Return the first value of an enum that says something; an empty text and null do not."""
    return next((value for value in kind.values if value not in ("", None)), kind.values[0])


def text_for(name: str) -> str:
    """Return an example of a text called `name`."""
    return f"{_ascii_name(name)}_example"


def _number(constraints: Constraints, step: float) -> float:
    """Return the smallest number within bounds; `step` is how far it stands from one that it may not be."""
    number = constraints.minimum or (constraints.exclusive_minimum or 0) + step
    if constraints.maximum is not None and number > constraints.maximum:
        number = constraints.maximum
    if constraints.exclusive_maximum is not None and number >= constraints.exclusive_maximum:
        low = constraints.minimum if constraints.minimum is not None else constraints.exclusive_minimum
        number = constraints.exclusive_maximum - step if low is None else (low + constraints.exclusive_maximum) / 2
    if constraints.multiple_of:
        multiple = ceil(number / constraints.multiple_of) * constraints.multiple_of
        if constraints.maximum is None or multiple <= constraints.maximum:
            number = multiple
    return number


def _fitted(text: str, constraints: Constraints) -> str:
    shortest, longest = min(constraints.min_length or 0, _LONGEST), constraints.max_length
    if len(text) < shortest:
        text = f"{text}_" * ceil(shortest / (len(text) + 1))
        longest = shortest
    return text[:longest]


def _ascii_name(name: str) -> str:
    return "".join(char if char.isascii() and char.isalnum() else "_" for char in name).strip("_") or "value"
