"""Numbers in models that go out as they came: pydantic takes true for 1 where it writes one, and where it knows values.

A server's value of another type than documented stays in its place. pydantic would write the true that stands where a
number should be as 1; here it writes each value as what it is. And where certain numbers are documented, as 1 and 2,
true is none of them.
"""

from __future__ import annotations

from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..kinds import is_list

_PARTS = ("schema", "items_schema", "values_schema")
_AS_IT_IS = core_schema.simple_ser_schema("any")


def as_it_came(schema: CoreSchema) -> None:
    """Change the schema of a model in place, but for the models within, which have a schema of their own."""
    waiting: list[Any] = [schema]
    while waiting:
        each = waiting.pop()
        if each["type"] in ("int", "float"):
            each.setdefault("serialization", _AS_IT_IS)
        elif each["type"] == "literal":
            _know_truth(each)
        elif "serialization" not in each:
            waiting += [each[part] for part in _PARTS if part in each]
            fields = each.get("fields")
            waiting += fields.values() if isinstance(fields, dict) else ()
            waiting += _branches(each.get("choices"))


def _branches(choices: Any) -> list[Any]:
    """Return the schemas of a union, which may have labels; none for those of a tagged one, which are seen as well."""
    if not is_list(choices):
        return []
    return [each[0] if isinstance(each, tuple) else each for each in choices]


def _know_truth(literal: Any) -> None:
    """Have the reader of JSON tell true from 1, where either is documented and not both."""
    values: list[object] = literal["expected"]
    has_truth = any(isinstance(value, bool) for value in values)
    has_numbers = any(type(value) is int for value in values)
    if has_truth == has_numbers:
        return
    expected: Any = dict(literal)
    literal.clear()
    literal.update(
        core_schema.json_or_python_schema(
            json_schema=core_schema.no_info_before_validator_function(
                _checked(is_truth=has_truth), expected
            ),
            python_schema=expected,
        )
    )


def _checked(*, is_truth: bool) -> Any:
    def check(value: object) -> object:
        if isinstance(value, int | float) and isinstance(value, bool) != is_truth:
            raise PydanticCustomError("literal_error", "Input is none of the values")
        return value

    return check
