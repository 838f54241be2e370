"""Gives the members of mappings the names that the server knows; models do that for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..kinds import is_collection, is_mapping
from ..parameters import LazyType
from ..reading.decode import Decoder
from ..values.base import JsonModel
from ..values.shapes import (
    ListShape,
    MapShape,
    ModelShape,
    TupleShape,
    UnionShape,
    extra_of,
    fields_of,
    shape_of,
)


def renamed(of: LazyType, value: Any) -> Any:
    """Return a value of a type with wire names for Python names; nothing else changes."""
    return _renamed(Decoder.of(of).hint, value)


def _renamed(hint: Any, value: Any) -> Any:
    if is_mapping(value):
        match shape_of(hint):
            case ModelShape(cls):
                fields = fields_of(cls)
                return {
                    (fields[key].wire_name if key in fields else key): (
                        _renamed(_type_of(cls, key), item)
                    )
                    for key, item in value.items()
                }
            case MapShape(item_type):
                return {key: _renamed(item_type, item) for key, item in value.items()}
            case UnionShape() as union:
                branch = _branch(union, value)
                return value if branch is None else _renamed(branch, value)
            case _:
                return value
    if is_collection(value):
        match shape_of(hint):
            case ListShape(item_type):
                return [_renamed(item_type, item) for item in value]
            case TupleShape(items) if len(items) == len(value):
                return [_renamed(*pair) for pair in zip(items, value, strict=True)]
            case UnionShape(branches):
                for branch in branches:
                    if isinstance(shape_of(branch), ListShape | TupleShape):
                        return _renamed(branch, value)
            case _:
                pass
    return value


def _type_of(cls: type[JsonModel], key: str) -> Any:
    """Return the type of a member by either of its names."""
    fields = fields_of(cls)
    field = fields.get(key) or next(
        (field for field in fields.values() if field.wire_name == key), None
    )
    return extra_of(cls) if field is None else field.type


def _branch(union: UnionShape, value: Mapping[str, Any]) -> Any:
    """Return the branch that knows most of the members, or the one that the tag names."""
    if union.tagged is not None:
        index = union.tagged.branch_of(_with_wire_names(union, value))
        if index is not None:
            return [branch for branch in union.branches if branch is not type(None)][
                index
            ]
    return max(union.branches, key=lambda branch: _known(branch, value), default=None)


def _with_wire_names(union: UnionShape, value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Find the tag under the name that it has in Python."""
    name = union.tagged.property_name if union.tagged else ""
    for branch in union.branches:
        shape = shape_of(branch)
        for field in (
            fields_of(shape.cls).values() if isinstance(shape, ModelShape) else ()
        ):
            if field.wire_name == name and field.name in value:
                return {name: value[field.name]}
    return value


def _known(hint: Any, value: Mapping[str, Any]) -> int:
    match shape_of(hint):
        case ModelShape(cls):
            names = {
                name
                for field in fields_of(cls).values()
                for name in (field.name, field.wire_name)
            }
            return 1 + 2 * sum(key in names for key in value)
        case MapShape():
            return 1
        case UnionShape(branches):
            return max(_known(branch, value) for branch in branches)
        case _:
            return 0
