"""The tolerant reader: builds as much of a type as parsed JSON allows, and notes every place that differs."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from ..drift import Problem
from ..kinds import is_dict, is_list
from ..values.base import JsonModel
from ..values.decimals import DecimalNumber
from ..values.shapes import (
    ListShape,
    MapShape,
    ModelShape,
    PlainShape,
    TupleShape,
    UnionShape,
    extra_of,
    fields_of,
    shape_of,
)
from ..values.tagged import Tagged

Location = tuple[str | int, ...]

MAX_PROBLEMS = 100

_set = object.__setattr__


class TolerantReader:
    """One pass over one body; afterwards `problems` says what was not as documented."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def build(self, hint: Any, value: Any, at: Location) -> Any:
        """Return `value` as the type where it fits, and as it is where it does not."""
        match shape_of(hint):
            case ModelShape(cls) if is_dict(value):
                return self._model(cls, value, at)
            case ListShape(item) if is_list(value):
                return [
                    self.build(item, element, (*at, index))
                    for index, element in enumerate(value)
                ]
            case TupleShape(items) if is_list(value) and len(value) == len(items):
                return tuple(
                    self.build(item, element, (*at, index))
                    for index, (item, element) in enumerate(
                        zip(items, value, strict=True)
                    )
                )
            case MapShape(item) if is_dict(value):
                return {
                    key: self.build(item, element, (*at, key))
                    for key, element in value.items()
                }
            case UnionShape() as union:
                return self._union(union, value, at)
            case PlainShape(type=plain):
                return self._plain(plain, value, at)
            case ModelShape() | MapShape():
                return self._differs(at, "should be an object", value)
            case ListShape():
                return self._differs(at, "should be an array", value)
            case TupleShape(items):
                return self._differs(at, f"should be an array of {len(items)}", value)

    def _model(
        self, cls: type[JsonModel], value: dict[str, Any], at: Location
    ) -> JsonModel:
        extra = dict(value)
        attributes: dict[str, Any] = {}
        given: set[str] = set()
        for name, field in fields_of(cls).items():
            key = field.wire_name
            if key in extra:
                attributes[name] = self.build(field.type, extra.pop(key), (*at, key))
                given.add(name)
            else:
                attributes[name] = field.default
                if field.required:
                    self._differs((*at, key), "is missing", None)
        extra_type = extra_of(cls)
        for key, item in extra.items():
            extra[key] = self.build(extra_type, item, (*at, key))
        model = cls.__new__(cls)
        _set(model, "__dict__", attributes)
        _set(model, "__pydantic_fields_set__", given)
        _set(model, "__pydantic_extra__", extra)
        _set(model, "__pydantic_private__", None)
        return model

    def _union(self, union: UnionShape, value: Any, at: Location) -> Any:
        tagged = union.tagged
        if tagged is not None and is_dict(value):
            branches = [each for each in union.branches if each is not NoneType]
            index = tagged.branch_of(value)
            if index is not None:
                return self.build(branches[index], value, at)
            if not tagged.may_lack(value):
                self._differs(at, f"has an unknown {tagged.property_name}", value)
                if tagged.base is None:
                    return value
                return self.build(branches[tagged.base], value, at)
        if type(value) in union.branches and not isinstance(value, str):
            return value  # a text may be a date as well
        branch, message = _best_branch(_flat(union), value)
        return (
            self._differs(at, message, value)
            if branch is None
            else self.build(branch, value, at)
        )

    def _plain(self, hint: Any, value: Any, at: Location) -> Any:
        result, message = _validated(hint, value)
        return result if message is None else self._differs(at, message, value)

    def _differs(self, at: Location, message: str, value: Any) -> Any:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(at, message))
        # As text: where a float should be, a Decimal would be written as Infinity.
        value = _without_decimals(value)
        return str(value) if isinstance(value, Decimal) else value


def fits(hint: Any, value: Any) -> bool:
    """Tell whether a plain value is of a type."""
    return _validated(hint, value)[1] is None


def _flat(union: UnionShape) -> list[Any]:
    """Return the branches, with those of nested unions in place of them."""
    branches: list[Any] = []
    for branch in union.branches:
        shape = shape_of(branch)
        if isinstance(shape, UnionShape) and (
            shape.tagged is None or shape.tagged.optional
        ):
            branches.extend(_flat(shape))
        else:
            branches.append(branch)
    return branches


def _best_branch(branches: list[Any], value: Any) -> tuple[Any, str]:
    """Return the branch that a value was most likely meant for, or None and why there is none."""
    best: tuple[int, Any] | None = None
    message = "fits no branch of the union"
    for branch in branches:
        distance: int | None = None
        match shape_of(branch):
            case ModelShape(cls) if is_dict(value):
                distance = _distance(cls, value)
            case UnionShape(tagged=tagged) as union if tagged and is_dict(value):
                distance = _distance_of_tagged(union, tagged, value)
            case MapShape() if is_dict(value):
                distance = 1000
            case ListShape(item) if is_list(value):
                distance = _problems(item, value[0]) if value else 0
            case TupleShape(items) if is_list(value) and len(value) == len(items):
                distance = sum(map(_problems, items, value))
            case PlainShape(type=plain):
                _, problem = _validated(plain, value)
                distance = None if problem else 2000
                if (
                    problem
                    and len(branches) == 1 + (NoneType in branches)
                    and plain is not NoneType
                ):
                    message = problem
            case _:
                pass
        if distance is not None and (best is None or distance < best[0]):
            best = (distance, branch)
    return (None, message) if best is None else (best[1], "")


def _distance_of_tagged(
    union: UnionShape, tagged: Tagged, value: Mapping[str, Any]
) -> int | None:
    """Return 0 where a value has the tag of a branch, else how far it is from the base of all branches, if any."""
    if tagged.branch_of(value) is not None:
        return 0
    branches = [each for each in union.branches if each is not NoneType]
    base = shape_of(branches[tagged.base]) if tagged.base is not None else None
    if not isinstance(base, ModelShape):
        return None
    distance = _distance(base.cls, value)
    return None if distance is None else distance + 1


def _distance(cls: type[JsonModel], value: Mapping[str, Any]) -> int | None:
    """Count what is missing and what is unknown; None where a constant says that it is another class."""
    count = len(value)
    for field in fields_of(cls).values():
        key = field.wire_name
        if key in value:
            count -= 1
            if get_origin(field.type) is Literal and value[key] not in get_args(
                field.type
            ):
                return None
        elif field.required:
            count += 10
    return count


def _problems(hint: Any, value: Any) -> int:
    trial = TolerantReader()
    trial.build(hint, value, ())
    return len(trial.problems)


def _without_decimals(value: Any) -> Any:
    """Return parsed JSON with floats for the decimals that it was read with, but where no float is as large."""
    if isinstance(value, Decimal):
        number = float(value)
        return number if math.isfinite(number) else value
    if is_dict(value):
        return {key: _without_decimals(item) for key, item in value.items()}
    return [_without_decimals(item) for item in value] if is_list(value) else value


@lru_cache(maxsize=1024)
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)


def _validated(hint: Any, value: Any) -> tuple[Any, str | None]:
    """Return the value as the type, or what is wrong with it."""
    if hint is Any:
        return _without_decimals(value), None
    if isinstance(value, Decimal):
        if hint in (Decimal, DecimalNumber):
            return value, None
        value = float(value)
        if not math.isfinite(value):
            return value, "Input should be a finite number"
    if type(value) is hint:
        return value, None
    if hint is int and isinstance(value, float) and value.is_integer():
        return int(value), None  # JSON has no integers: 1.0 is one
    try:
        text = json.dumps(value, default=str)
        return _adapter(hint).validate_json(text, strict=True), None
    except ValidationError as error:
        return (
            value,
            error.errors(include_url=False, include_context=False, include_input=False)[
                0
            ]["msg"],
        )
