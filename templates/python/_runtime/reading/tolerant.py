"""The tolerant reader: builds as much of a type as parsed JSON allows, and notes every place that differs."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, to_json

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
    plain_types,
    shape_of,
)
from ..values.tagged import Tagged
from .validators import json_validator
from .wrong_places import WrongPlaces

Location = tuple[str | int, ...]

MAX_PROBLEMS = 100

JSON_TYPES = frozenset({str, int, float, bool, NoneType})

_set = object.__setattr__


class TolerantReader:
    """One pass over one body; afterwards `problems` says what was not as documented."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def build(
        self, hint: Any, value: Any, at: Location, wrong: WrongPlaces | None = None
    ) -> Any:
        """Return `value` as the type where it fits, and as it is where it does not.

        `wrong` says in which parts of it pydantic found something; without it, it may be anywhere.
        """
        if type(value) in kept(hint):
            return value
        match shape_of(hint):
            case ModelShape(cls) if is_dict(value):
                return self._model(cls, value, at, wrong)
            case ListShape(item) if is_list(value):
                return self._list(item, value, at, wrong)
            case TupleShape(items) if is_list(value) and len(value) == len(items):
                return tuple(
                    self._part(item, element, (*at, index), wrong)
                    for index, (item, element) in enumerate(
                        zip(items, value, strict=True)
                    )
                )
            case MapShape(item) if is_dict(value):
                return {
                    key: self._part(item, element, (*at, key), wrong)
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

    def _part(
        self, hint: Any, value: Any, at: Location, wrong: WrongPlaces | None
    ) -> Any:
        """Build what stands in a value, the wrong places of which are `wrong`, at the end of `at`."""
        within = wrong.get(at[-1]) if wrong is not None else None
        if wrong is None or within is not None:
            return self.build(hint, value, at, within or None)
        return self._right(hint, value, at)

    def _right(self, hint: Any, value: Any, at: Location) -> Any:
        """Build what pydantic has nothing against, by pydantic where it has parts."""
        if not (is_dict(value) or is_list(value)):
            return self.build(hint, value, at)
        try:
            return json_validator(hint)(to_json(value))
        except (ValidationError, PydanticSerializationError):
            # A number or a text that came, and that cannot be written as it came.
            return self.build(hint, value, at)

    def _list(
        self, item: Any, value: list[Any], at: Location, wrong: WrongPlaces | None
    ) -> list[Any]:
        if wrong is None:
            return [
                self.build(item, element, (*at, index))
                for index, element in enumerate(value)
            ]
        right = [each for index, each in enumerate(value) if index not in wrong]
        built = iter(self._right(list[item], right, at))
        items: list[Any] = []
        for index, element in enumerate(value):
            if index in wrong:
                items.append(self._part(item, element, (*at, index), wrong))
            else:
                items.append(next(built))
        return items

    def _model(
        self,
        cls: type[JsonModel],
        value: dict[str, Any],
        at: Location,
        wrong: WrongPlaces | None,
    ) -> JsonModel:
        extra = dict(value)
        attributes: dict[str, Any] = {}
        given: set[str] = set()
        for name, field in fields_of(cls).items():
            key = field.wire_name
            if key in extra:
                part = extra.pop(key)
                attributes[name] = self._part(field.type, part, (*at, key), wrong)
                given.add(name)
            else:
                attributes[name] = field.default
                if field.required:
                    self._differs((*at, key), "is missing", None)
        if extra:
            extra_type = extra_of(cls)
            for key, item in extra.items():
                extra[key] = self._part(extra_type, item, (*at, key), wrong)
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
            if get_origin(field.type) is Literal and not _is_among(
                value[key], get_args(field.type)
            ):
                return None
        elif field.required:
            count += 10
    return count


def _is_among(value: Any, values: tuple[Any, ...]) -> bool:
    """Tell whether a value is one of some: 1 and true are equal in Python, and not in JSON."""
    return any(
        value == each and isinstance(value, bool) == isinstance(each, bool)
        for each in values
    )


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


@lru_cache(maxsize=4096)
def kept(hint: Any) -> frozenset[type]:
    """Return the types of JSON that a type takes as they are; of a text none that might be a date as well."""
    kinds = set(plain_types(hint))
    as_it_is = kinds.intersection(JSON_TYPES)
    is_text = all(each in JSON_TYPES or get_origin(each) is Literal for each in kinds)
    return frozenset(as_it_is if is_text else as_it_is - {str})


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
    if get_origin(hint) is Literal and not _is_among(value, get_args(hint)):
        return value, "Input is none of the values"
    try:
        text = json.dumps(value, default=str)
        return json_validator(hint)(text), None
    except ValidationError as error:
        return (
            value,
            error.errors(include_url=False, include_context=False, include_input=False)[
                0
            ]["msg"],
        )
