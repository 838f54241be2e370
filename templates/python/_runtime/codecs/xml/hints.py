"""What types say of elements: what is called how in a model, and which of several types is a list."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any

from ...reading.tolerant import fits
from ...values.base import JsonModel
from ...values.shapes import (
    ListShape,
    PlainShape,
    TupleShape,
    UnionShape,
    fields_of,
    shape_of,
)
from ...xml_nodes import ELEMENT, Xml


def nodes_of(cls: type[JsonModel]) -> Mapping[str, Xml | None]:
    """Return how the fields of a model are written, by their names on the wire, as far as that is not as usual."""
    nodes: Mapping[str, Xml | None] = getattr(cls, "_xml", {})
    return nodes


def names_in(cls: type[JsonModel]) -> set[str]:
    """Return what elements in one of a model may be called."""
    names: set[str] = set()
    for field in fields_of(cls).values():
        xml = nodes_of(cls).get(field.wire_name) or ELEMENT
        names |= {field.wire_name, xml.name or field.wire_name}
        names |= {xml.items.name} if xml.items and xml.items.name else set()
    return names


def listed_of(hint: Any) -> Any:
    """Return the type that is a list, of those that a value may have; None where none is."""
    match shape_of(hint):
        case ListShape() | TupleShape():
            return hint
        case UnionShape(branches):
            return next((branch for branch in branches if listed_of(branch)), None)
        case _:
            return None


def item_of(hint: Any, index: int) -> Any:
    """Return the type of an item of a list."""
    match shape_of(hint):
        case ListShape(item):
            return item
        case TupleShape(items):
            return items[index] if index < len(items) else Any
        case _:
            return Any


def allows_null(hint: Any) -> bool:
    """Tell whether null is of a type."""
    shape = shape_of(hint)
    return isinstance(shape, UnionShape) and NoneType in shape.branches


def may_be_empty(hint: Any) -> bool:
    """Tell whether nothing is something of a type: a text, an object, a list."""
    return not isinstance(shape_of(hint), PlainShape) or fits(hint, "")
