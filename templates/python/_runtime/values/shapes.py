"""What a type looks like from outside: a model, a list, a tuple, a mapping, a union, or a plain value.

Decoding what a server got wrong and renaming keys both walk types; this is the one place that takes them apart.
"""

from __future__ import annotations

import inspect
import sys
import types
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    NamedTuple,
    TypeAlias,
    Union,
    get_args,
    get_origin,
)

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import TypeAliasType

from ..package import MODELS
from .base import JsonModel
from .building import evaluate
from .tagged import Tagged
from .unloaded import Models, is_unloaded, named_types

_STAND_INS: Mapping[str, Any] = {"models": Models()}


class Field(NamedTuple):
    """One property of a model."""

    name: str
    wire_name: str
    type: Any
    required: bool
    default: Any
    constant: bool
    """Whether the default is sent where nothing is given: no other one is in a model."""


class ModelShape(NamedTuple):
    """A JSON object with named properties."""

    cls: type[JsonModel]


class ListShape(NamedTuple):
    """A JSON array."""

    item: Any


class TupleShape(NamedTuple):
    """A JSON array with one type a place."""

    items: tuple[Any, ...]


class MapShape(NamedTuple):
    """A JSON object with free keys."""

    value: Any


class UnionShape(NamedTuple):
    """One of several types."""

    branches: tuple[Any, ...]
    tagged: Tagged | None


class PlainShape(NamedTuple):
    """Anything without parts."""

    type: Any


Shape: TypeAlias = (
    ModelShape | ListShape | TupleShape | MapShape | UnionShape | PlainShape
)


@lru_cache(maxsize=4096)
def shape_of(hint: Any) -> Shape:
    """Take a type apart."""
    tagged: Tagged | None = None
    annotated: Any = None
    while True:
        if isinstance(hint, TypeAliasType):
            hint = _value_of(hint)
        elif get_origin(hint) is Annotated:
            annotated = hint if annotated is None else annotated
            hint, *metadata = get_args(hint)
            tagged = next(
                (item for item in metadata if isinstance(item, Tagged)), tagged
            )
        else:
            break
    origin, arguments = get_origin(hint), get_args(hint)
    if isinstance(hint, type) and issubclass(hint, JsonModel):
        return ModelShape(hint)
    if origin in (list, Sequence) and arguments:
        return ListShape(arguments[0])
    if origin is tuple:
        return TupleShape(arguments)
    if origin in (dict, Mapping) and len(arguments) == 2:
        return MapShape(arguments[1])
    if origin in (Union, types.UnionType):
        return UnionShape(arguments, tagged)
    return PlainShape(hint if annotated is None else annotated)


@lru_cache(maxsize=4096)
def unnamed(hint: Any) -> Any:
    """Return a type with what names for types stand for, itself or among its branches, and load nothing for that.

    What is a stand-in there afterwards is one for a model.
    """
    if is_unloaded(hint) or isinstance(hint, TypeAliasType):
        value = _named(hint)
        return hint if value is None else unnamed(value)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return Annotated[(unnamed(arguments[0]), *arguments[1:])]
    if origin in (Union, types.UnionType):
        branches = tuple(map(unnamed, arguments))
        return Union[branches]  # noqa: UP007 - made of values, not written
    return hint


def _named(hint: Any) -> Any:
    """Return what a name for a type stands for; None where that is no name for one."""
    is_generated = is_unloaded(hint) or hint.__module__.startswith(f"{MODELS}.")
    table = named_types() if is_generated else None
    text = None if table is None else table.__annotations__.get(hint.__name__)
    if table is not None and text is not None:
        return _resolved(text, {**vars(table), **_STAND_INS})
    return None if is_unloaded(hint) else _value_of(hint)


def _value_of(alias: TypeAliasType) -> Any:
    return _resolved(alias.__value__, vars(sys.modules[alias.__module__ or ""]))


@lru_cache(maxsize=4096)
def fields_of(cls: type[JsonModel]) -> Mapping[str, Field]:
    """Return the properties of a model by their Python names, without building it."""
    return _fields_of(cls, {})


@lru_cache(maxsize=4096)
def unloaded_fields_of(cls: type[JsonModel]) -> Mapping[str, Field]:
    """Return the same, with stand-ins for models that are not loaded."""
    return _fields_of(cls, _STAND_INS)


def _fields_of(
    cls: type[JsonModel], otherwise: Mapping[str, Any]
) -> Mapping[str, Field]:
    annotations: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, JsonModel):
            namespace = {**vars(sys.modules[base.__module__]), **otherwise}
            for name, annotation in inspect.get_annotations(base).items():
                if name in cls.__pydantic_fields__:
                    annotations[name] = _resolved(annotation, namespace)
    fields: dict[str, Field] = {}
    for name, annotation in annotations.items():
        info = FieldInfo.from_annotation(annotation)
        # Not info.annotation: that leaves out the metadata.
        hint = (
            Annotated[(info.annotation, *info.metadata)]
            if info.metadata
            else info.annotation
        )
        default = cls.__pydantic_fields__[name].default
        required = default is PydanticUndefined
        nulls: tuple[str, ...] = getattr(cls, "_nulls", ())
        constant = not required and (default is not None or name in nulls)
        wire_name = name if info.alias is None else info.alias  # which may be empty
        fields[name] = Field(
            name, wire_name, hint, required, None if required else default, constant
        )
    return fields


@lru_cache(maxsize=4096)
def extra_of(cls: type[JsonModel]) -> Any:
    """Return the type of a model's undocumented members."""
    for base in cls.__mro__:
        annotation = inspect.get_annotations(base).get("__pydantic_extra__")
        if annotation is not None and base is not BaseModel:
            return get_args(_resolved(annotation, vars(sys.modules[base.__module__])))[
                1
            ]
    return Any


def holds(hint: Any, wanted: Any) -> bool:
    """Tell whether a type is one without parts, or holds that, however deep."""
    seen: set[Any] = set()
    waiting = [hint]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        match shape_of(each):
            case PlainShape(plain) if plain == wanted:
                return True
            case ModelShape(cls):
                waiting += [field.type for field in fields_of(cls).values()]
                waiting.append(extra_of(cls))
            case ListShape(item) | MapShape(item):
                waiting.append(item)
            case TupleShape(branches) | UnionShape(branches):
                waiting += branches
            case _:
                pass
    return False


def plain_types(hint: Any) -> Iterator[Any]:
    """Yield what a value without parts may be."""
    match shape_of(hint):
        case PlainShape(plain) if is_unloaded(plain):
            pass  # it is a model
        case PlainShape(plain):
            yield plain
        case UnionShape(branches):
            for branch in branches:
                yield from plain_types(branch)
        case _:
            pass


def _resolved(hint: Any, namespace: dict[str, Any]) -> Any:
    """Replace the names in a type by what they stand for."""
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        return _resolved(evaluate(hint, namespace), namespace)
    origin, arguments = get_origin(hint), get_args(hint)
    if not arguments or origin is Literal:
        return hint
    if origin is Annotated:
        return Annotated[(_resolved(arguments[0], namespace), *arguments[1:])]
    resolved = tuple(_resolved(argument, namespace) for argument in arguments)
    if resolved == arguments:
        return hint
    if origin in (Union, types.UnionType):
        return Union[resolved]  # noqa: UP007 - made of values, not written
    return origin[resolved]
