"""A reader of the first answers of a type, which loads and builds nothing but what they hold.

What a large type may hold takes long to build for pydantic, and pays only where many answers are read. Here each value
is taken by its type alone; what is no plain case, or is wrong, is left to pydantic and what follows.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError, to_json

from ..kinds import is_dict, is_list
from ..package import MODELS
from ..values.base import JsonModel
from ..values.decimals import decimals_in_use
from ..values.formats import Format
from ..values.shapes import (
    ListShape,
    MapShape,
    ModelShape,
    PlainShape,
    TupleShape,
    UnionShape,
    extra_of,
    plain_types,
    shape_of,
    unloaded_fields_of,
    unnamed,
)
from ..values.unloaded import is_unloaded, loaded
from .columns import LEAVES
from .tolerant import JSON_TYPES, kept
from .unsure import Unsure
from .validators import json_validator

_set: Callable[[Any, str, Any], None] = object.__setattr__


def pays(hint: Any) -> bool:
    """Tell whether there is something to save with a type."""
    match shape_of(hint):
        case ModelShape(cls):
            return not cls.__pydantic_complete__
        case shape:
            return not isinstance(shape, PlainShape)


def scouted(hint: Any, value: Any) -> Any:
    """Return parsed JSON as pydantic would read it as the type. Raise Unsure."""
    hint = unnamed(hint)
    if type(value) in _as_it_is(hint):
        return value
    match shape_of(hint):
        case ModelShape(cls) if is_dict(value):
            return _model(cls, value)
        case ListShape(item) if is_list(value):
            return [scouted(item, each) for each in value]
        case MapShape(item) if is_dict(value):
            return {key: scouted(item, each) for key, each in value.items()}
        case PlainShape(plain) if plain is Any:
            return value
        case PlainShape(plain) if is_unloaded(plain):
            return scouted(loaded(plain), value)
        case UnionShape() as union:
            return _branch(hint, union, value)
        case ModelShape() | ListShape() | MapShape():
            raise Unsure
        case PlainShape(plain):
            return _plain(plain, value)
        case TupleShape():
            return _by_pydantic(hint, value)


def _plain(hint: Any, value: Any) -> Any:
    """Read what needs no reader of pydantic's, which takes long to make, where it is a text or a time."""
    match _known(hint):
        case Format() as known:
            try:
                return known.of_json(value)
            except ValueError as error:
                raise Unsure from error
        case frozenset() as texts if type(value) is str and value in texts:
            return value
        case _:
            return _by_pydantic(hint, value)


@lru_cache(maxsize=4096)
def _known(hint: Any) -> Format | frozenset[Any] | None:
    """Return the format of a type, or what texts it has; None where it is of another kind."""
    values = get_args(hint)
    if get_origin(hint) is Literal and all(isinstance(each, str) for each in values):
        return frozenset(values)
    is_format = get_origin(hint) is Annotated and len(values) == 2
    return values[1] if is_format and isinstance(values[1], Format) else None


@lru_cache(maxsize=4096)
def _as_it_is(hint: Any) -> frozenset[type]:
    """Return the types of JSON that pydantic takes for themselves, too, whatever else a value might be."""
    kinds = set(plain_types(hint)) - JSON_TYPES
    is_plain = all(get_origin(each) is Literal for each in kinds)
    return kept(hint) if is_plain else kept(hint) & {NoneType}


def _model(cls: type[JsonModel], value: dict[str, Any]) -> JsonModel:
    if not cls.__module__.startswith(f"{MODELS}."):
        raise Unsure  # it may have validators
    fields = unloaded_fields_of(cls)
    extra = dict(value)
    attributes: dict[str, Any] = {}
    given: set[str] = set()
    for name, field in fields.items():
        if field.wire_name in extra:
            attributes[name] = scouted(field.type, extra.pop(field.wire_name))
            given.add(name)
        elif field.required:
            raise Unsure
        else:
            attributes[name] = field.default
    if not fields.keys().isdisjoint(extra):
        raise Unsure
    if extra:
        extra_type = extra_of(cls)
        for name, item in extra.items():
            extra[name] = scouted(extra_type, item)
        given.update(extra)
    model = cls.__new__(cls)
    _set(model, "__dict__", attributes)
    _set(model, "__pydantic_fields_set__", given)
    _set(model, "__pydantic_extra__", extra)
    _set(model, "__pydantic_private__", None)
    return model


def _branch(hint: Any, union: UnionShape, value: Any) -> Any:
    branches = [each for each in union.branches if each is not NoneType]
    tagged = union.tagged
    if tagged is not None and is_dict(value):
        tags = [tag for tags in tagged.tags for tag in tags]
        is_simple = not tagged.optional and tagged.default is None
        index = tagged.branch_of(value)
        if (
            index is None
            or not is_simple
            or not all(isinstance(tag, str) for tag in tags)
        ):
            raise Unsure
        return scouted(branches[index], value)
    if is_dict(value) or is_list(value):
        possible = [each for each in branches if not _is_leaf(each)]
        wrong = (ListShape, TupleShape) if is_dict(value) else (ModelShape, MapShape)
        possible = [each for each in possible if not isinstance(shape_of(each), wrong)]
        if is_list(value):
            possible = [each for each in possible if not is_unloaded(each)]
        if tagged is None and len(possible) == 1:
            return scouted(possible[0], value)
    elif len(branches) == 1 and value is not None:
        return scouted(branches[0], value)
    return _by_pydantic(hint, value)


def _is_leaf(hint: Any) -> bool:
    match shape_of(hint):
        case PlainShape(plain):
            if get_origin(plain) is Annotated:
                plain = get_args(plain)[0]
            return plain in LEAVES or get_origin(plain) is Literal
        case _:
            return False


def _by_pydantic(hint: Any, value: Any) -> Any:
    try:
        result = json_validator(loaded(hint))(to_json(value))
    except (ValidationError, PydanticSerializationError) as error:
        raise Unsure from error
    if decimals_in_use():
        raise Unsure  # the text may have more digits than the value
    return result
