"""Elements to what JSON would hold in their place: the type and its nodes tell what is a list, and what is a number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import NoneType
from typing import Any
from xml.etree.ElementTree import Element

from ...kinds import is_dict
from ...reading.tolerant import TolerantReader
from ...values.base import JsonModel
from ...values.shapes import (
    Field,
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
from ...xml_nodes import ELEMENT, Xml
from .elements import (
    TEXT,
    Taken,
    anything,
    is_empty,
    is_nil,
    local_name,
    stripped,
    text_of,
)
from .hints import (
    allows_null,
    item_of,
    listed_of,
    may_be_empty,
    may_be_item,
    name_of,
    names_in,
    nodes_of,
    plain_fields,
    tag_of,
)
from .scalars import scalar


def root_of(hint: Any, root: Element, xml: Xml) -> Element:
    """Return the element that holds a value: some servers put another one around it, and some have only its member."""
    shape, names = shape_of(hint), set[str]()
    if isinstance(shape, ModelShape):
        names = {local_name(name) for name in names_in(shape.cls)}
    if xml.node == "none" and local_name(root.tag) in names:
        around = Element("none")
        around.append(root)
        return around
    name = local_name(xml.name or "")
    if name and name not in names and local_name(root.tag) != name:
        inner = [each for each in root if local_name(each.tag) == name]
        return inner[0] if len(inner) == 1 else root
    return root


def value_of(hint: Any, element: Element, xml: Xml) -> Any:
    """Return what an element holds, as a type."""
    match shape_of(hint):
        case UnionShape(branches):
            if is_nil(element):
                return None
            others = [branch for branch in branches if branch is not NoneType]
            if (
                len(others) < len(branches)
                and is_empty(element)
                and not any(map(may_be_empty, others))
            ):
                return None
            return _chosen(hint, others, element, xml)
        case ModelShape(cls):
            return None if is_nil(element) else _members(cls, element)
        case ListShape() | TupleShape():
            return _sequence(hint, element, xml)
        case MapShape(value):
            return _map(value, element, xml.items or ELEMENT)
        case PlainShape(plain):
            if plain is Any or len(element):
                return anything(element)
            return None if is_nil(element) else scalar(plain, text_of(element))


def _chosen(hint: Any, branches: list[Any], element: Element, xml: Xml) -> Any:
    """Return what an element holds as that branch of a union which it fits best."""
    if len(branches) == 1:
        return value_of(branches[0], element, xml)
    if all(isinstance(shape_of(branch), PlainShape) for branch in branches):
        return scalar(hint, text_of(element))
    tagged = getattr(shape_of(hint), "tagged", None)
    if tagged is not None:
        tag = tag_of(branches, tagged.property_name, element)
        index = tagged.branch_of({tagged.property_name: tag})
        if index is not None and index < len(branches):
            return value_of(branches[index], element, xml)
    best: tuple[int, Any] | None = None
    for branch in sorted(branches, key=lambda each: each is str):
        value = value_of(branch, element, xml)
        trial = TolerantReader()
        trial.build(branch, value, ())
        shape = shape_of(branch)
        unknown = 0
        if isinstance(shape, ModelShape) and is_dict(value):
            known = {field.wire_name for field in fields_of(shape.cls).values()}
            unknown = len(value.keys() - known)
        distance = 10 * len(trial.problems) + unknown
        if best is None or distance < best[0]:
            best = distance, value
    return None if best is None else best[1]


# Objects


def _members(cls: type[JsonModel], element: Element) -> dict[str, Any]:
    """Return the members of an object: those of its fields, and all others under their own names."""
    fields, nodes = fields_of(cls), nodes_of(cls)
    taken = Taken(element)
    members: dict[str, Any] = {}
    for field, xml in _by_namespace(fields, nodes):
        for value in _field(field, xml, element, taken):
            members[field.wire_name] = value
    extra = extra_of(cls)
    for name, children in taken.others().items():
        values = [value_of(extra, child, ELEMENT) for child in children]
        members.setdefault(name, values[0] if len(values) == 1 else values)
    for name, text in taken.other_attributes().items():
        members.setdefault(name, text if extra is Any else scalar(extra, text))
    if taken.text_is_left and (text := stripped(element)):
        missing = [each for each in plain_fields(cls) if each.wire_name not in members]
        if len(missing) == 1:  # before 3.2 nothing could say that it is the text
            members[missing[0].wire_name] = scalar(missing[0].type, text)
        else:
            members.setdefault(TEXT, text)
    return members


def _by_namespace(
    fields: Mapping[str, Field], nodes: Mapping[str, Xml | None]
) -> Iterator[tuple[Field, Xml]]:
    """Yield the fields, those of which the namespace is told first: what is left of their name is of others."""
    pairs = [
        (field, nodes.get(field.wire_name) or ELEMENT) for field in fields.values()
    ]
    yield from sorted(pairs, key=lambda pair: pair[1].namespace is None)


def _field(field: Field, xml: Xml, element: Element, taken: Taken) -> Iterator[Any]:
    """Yield the value of a field, where it has one."""
    name = local_name(xml.name or field.wire_name)
    if xml.node == "attribute":
        text = taken.attribute(name, xml.namespace)
        if text is not None:
            yield scalar(field.type, text)
        elif field.required and allows_null(field.type):
            yield None
        return
    if xml.node in ("text", "cdata"):
        taken.text_is_left = False
        text = stripped(element)
        if text or field.required:
            yield scalar(field.type, text)
        return
    listed = listed_of(field.type)
    if xml.node == "none" and listed is None:
        placed = _placed(field, element, taken)
        if placed or field.required:
            yield placed
        return
    if listed is not None and xml.node == "none" and xml.parts:
        yield from _positions(listed, xml, name, taken)
        return
    if listed is not None and (xml.node == "none" or xml is ELEMENT):
        item = xml.items or ELEMENT
        called = local_name(item.name or name)
        found = taken.elements(called, item.namespace or xml.namespace)
        for other in (field.wire_name, name_of(item_of(listed, 0))):
            found = found or taken.elements(other, None)
        if found:
            yield _items(listed, found, item)
        elif field.required:
            yield []
        return
    found = taken.elements(name, xml.namespace) or taken.elements(field.wire_name, None)
    if len(found) == 1:
        yield value_of(field.type, found[0], xml)
    elif found and listed is not None:  # the wrapper that is documented is not there
        yield _items(listed, found, xml.items or ELEMENT)
    elif found:
        yield [value_of(field.type, each, xml) for each in found]


def _placed(field: Field, element: Element, taken: Taken) -> Any:
    """Return an object that is no node: its fields stand among those around it."""
    shape = shape_of(field.type)
    for branch in shape.branches if isinstance(shape, UnionShape) else (field.type,):
        inner = shape_of(branch)
        if isinstance(inner, ModelShape):
            members = _members(inner.cls, element)
            nodes = nodes_of(inner.cls)
            known: dict[str, Any] = {}
            for each in fields_of(inner.cls).values():
                if each.wire_name in members:
                    known[each.wire_name] = members[each.wire_name]
                    xml = nodes.get(each.wire_name) or ELEMENT
                    name = local_name(xml.name or each.wire_name)
                    taken.elements(name, xml.namespace)
                    if xml.node == "attribute":
                        taken.attribute(name, xml.namespace)
                    taken.text_is_left &= xml.node not in ("text", "cdata")
            return known
    return anything(element)


def _map(hint: Any, element: Element, xml: Xml) -> dict[str, Any]:
    members: dict[str, Any] = {}
    listed = listed_of(hint)
    for name, children in Taken(element).others().items():
        if listed is not None and xml.node in ("element", "none") and xml is ELEMENT:
            members[name] = _items(listed, children, ELEMENT)
        else:
            values = [value_of(hint, child, xml) for child in children]
            members[name] = values[0] if len(values) == 1 else values
    return members


# Lists


def _items(listed: Any, found: list[Element], xml: Xml) -> list[Any]:
    """Return the items of a list whose elements stand one after the other, or in one that is not documented."""
    if len(found) == 1 and len(found[0]) and _is_wrapper(item_of(listed, 0), found[0]):
        found = list(found[0])
    elif len(found) == 1 and is_empty(found[0]) and not may_be_item(item_of(listed, 0)):
        return []
    return [
        value_of(item_of(listed, index), each, xml) for index, each in enumerate(found)
    ]


def _positions(listed: Any, xml: Xml, name: str, taken: Taken) -> Iterator[list[Any]]:
    """Yield the items of a list that stand one after the other, each with a name of its own."""
    values: list[Any] = []
    for part in xml.parts:
        found = taken.elements(local_name(part.name or name), part.namespace)
        values += [value_of(item_of(listed, len(values)), each, part) for each in found]
    if values:
        yield values


def _is_wrapper(item: Any, element: Element) -> bool:
    """Tell whether an element that should be an item has the items in it: they are called alike, and no field is."""
    names = {local_name(child.tag) for child in element}
    match shape_of(item):
        case PlainShape(plain):
            return plain is not Any and len(names) == 1
        case ModelShape(cls):
            is_known = bool(names & set(map(local_name, names_in(cls))))
            return len(names) == 1 and not is_known and not element.attrib
        case _:
            return False


def _sequence(hint: Any, element: Element, xml: Xml) -> list[Any] | None:
    """Return the items of a list that has an element of its own."""
    if is_nil(element):
        return None
    if not xml.parts:
        item = xml.items or ELEMENT
        return [
            value_of(item_of(hint, index), child, item)
            for index, child in enumerate(element)
        ]
    values: list[Any] = []
    children, text = list(element), element.text or ""
    for index, part in enumerate(xml.parts):
        if part.node in ("text", "cdata"):
            values.append(scalar(item_of(hint, index), text.strip()))
        elif children:
            child = children.pop(0)
            values.append(value_of(item_of(hint, index), child, part))
            text = child.tail or ""
    rest = xml.items or ELEMENT
    for child in children:
        values.append(value_of(item_of(hint, len(values)), child, rest))
    return values
