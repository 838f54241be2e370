"""Example values as Python expressions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.client.example_values import Example, FileExample, ListExample, ObjectExample, PlainExample, ScalarExample
from specloom.ir.types import ScalarKind
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import mapping, string, value
from specloom.targets.python.names import Names

_DT, _UUID = frozenset({Import("datetime", alias="dt")}), frozenset({Import("uuid", "UUID")})
FILE_IMPORT = Import("pathlib", "Path")
"""What the example of a file needs."""
_PATH, _DECIMAL = frozenset({FILE_IMPORT}), frozenset({Import("decimal", "Decimal")})
_NO_IMPORTS = frozenset[Import]()


@dataclass(frozen=True, slots=True)
class Expression:
    """A Python expression and what it needs."""

    code: Code
    imports: frozenset[Import] = _NO_IMPORTS


_MOMENT = Expression(Code("dt.datetime(2024, 1, 31, 12, 30, tzinfo=dt.UTC)"), _DT)
_SCALARS: Mapping[ScalarKind, Expression] = {
    ScalarKind.DATE: Expression(Code("dt.date(2024, 1, 31)"), _DT),
    ScalarKind.DATE_TIME: _MOMENT,
    ScalarKind.HTTP_DATE: _MOMENT,
    ScalarKind.UNIX_TIME: _MOMENT,
    ScalarKind.UNIX_TIME_NUMBER: _MOMENT,
    ScalarKind.TIME: Expression(Code("dt.time(12, 30)"), _DT),
    ScalarKind.DURATION: Expression(Code("dt.timedelta(hours=1)"), _DT),
    ScalarKind.UUID: Expression(Code('UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")'), _UUID),
    ScalarKind.BYTES: Expression(Code('b"hello"')),
    ScalarKind.BASE64URL: Expression(Code('b"hello"')),
    ScalarKind.BINARY: Expression(Code('b"data"')),
}


def expression_of(example: Example, names: Names) -> Expression:
    """Return an example as it is given to a method: objects as dicts, with the names that Python has for their keys."""
    match example:
        case PlainExample(plain):
            return Expression(value(plain))
        case ScalarExample(ScalarKind.DECIMAL | ScalarKind.DECIMAL_NUMBER, text):
            return Expression(fill("Decimal({})", string(text)), _DECIMAL)
        case ScalarExample(kind):
            return _SCALARS[kind]
        case FileExample(name):
            return Expression(fill("Path({})", string(name)), _PATH)
        case ListExample(items):
            parts = [expression_of(item, names) for item in items]
            return Expression(fill("[{}]", joined(", ", (part.code for part in parts))), imports_of(parts))
        case ObjectExample(members, declaration_id):
            keys = names.fields[declaration_id] if declaration_id is not None else {}
            values = [(keys.get(wire, wire), expression_of(member, names)) for wire, member in members]
            code = mapping((key, expression.code) for key, expression in values)
            return Expression(code, imports_of(expression for _, expression in values))


def imports_of(expressions: Iterable[Expression]) -> frozenset[Import]:
    """Return what several expressions need."""
    return _NO_IMPORTS.union(*(expression.imports for expression in expressions))


def keywords(fields: Iterable[tuple[Code, Expression]]) -> Code:
    """Return expressions as keyword arguments."""
    return joined(", ", (fill("{}={}", name, expression.code) for name, expression in fields))
