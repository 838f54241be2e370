"""Numbers in models that go out as they came: pydantic takes true for 1 where it writes one, and where it knows values.

A server's value of another type than documented stays in its place. pydantic would write the true that stands where a
number should be as 1; here it writes each value as what it is. And where certain numbers are documented, as 1 and 2,
true is none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..kinds import is_dict, is_list

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
            waiting += _parts(each)


def _parts(schema: Any) -> Iterator[Any]:
    """Yield the schemas that a schema holds: those of items, of members, and of branches, which may have labels."""
    held = [schema[part] for part in _PARTS if part in schema]
    for each in held:
        yield from each if is_list(each) else [each]  # a tuple's items are a list
    yield from schema["fields"].values() if is_dict(schema.get("fields")) else ()
    choices = schema.get("choices", ())
    for choice in choices.values() if is_dict(choices) else choices:
        yield choice[0] if isinstance(choice, tuple) else choice


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
