"""What types say of elements: what is called how in a model, and which of several types is a list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import NoneType
from typing import Any
from xml.etree.ElementTree import Element

from ...reading.tolerant import fits
from ...values.base import JsonModel
from ...values.shapes import (
    Field,
    ListShape,
    ModelShape,
    PlainShape,
    TupleShape,
    UnionShape,
    fields_of,
    shape_of,
)
from ...xml_nodes import ELEMENT, Xml
from .elements import local_name, text_of


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


@lru_cache(maxsize=4096)
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


def may_be_item(hint: Any) -> bool:
    """Tell whether an element with nothing in it can be an item; else it is a list without items."""
    shape = shape_of(hint)
    if isinstance(shape, ModelShape):
        return not any(field.required for field in fields_of(shape.cls).values())
    return may_be_empty(hint)


def name_of(hint: Any) -> str:
    """Return what a model is called, as some servers call the items of lists; nothing for what is none."""
    shape = shape_of(hint)
    return shape.cls.__name__ if isinstance(shape, ModelShape) else ""


def plain_fields(cls: type[JsonModel]) -> list[Field]:
    """Return the fields that are elements with nothing but text in them."""
    nodes, plain = nodes_of(cls), list[Field]()
    for field in fields_of(cls).values():
        shape = shape_of(field.type)
        branches = shape.branches if isinstance(shape, UnionShape) else (field.type,)
        is_element = (nodes.get(field.wire_name) or ELEMENT).node == "element"
        if is_element and all(
            isinstance(shape_of(each), PlainShape) for each in branches
        ):
            plain.append(field)
    return plain


def tag_of(branches: list[Any], name: str, element: Element) -> str | None:
    """Return what tells of which branch of a union an element is."""
    for branch in branches:
        shape = shape_of(branch)
        if isinstance(shape, ModelShape):
            called = (nodes_of(shape.cls).get(name) or ELEMENT).name or name
            for child in element:
                if local_name(child.tag) == called:
                    return text_of(child)
            for attribute, text in element.attrib.items():
                if local_name(attribute) == called:
                    return text
    return None
