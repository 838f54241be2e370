"""Members of one object that would be the same element of XML: the second keeps the name of its property."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.ir.api import ContentKind, Operation
from specloom.ir.contents import contents_of
from specloom.ir.types import AnyDeclaration, Field, ObjectDeclaration
from specloom.ir.walk import closure, reference_graph, references
from specloom.ir.xml import Xml, XmlNode
from specloom.lower.diagnostics import Report

_Key = tuple[bool, str, str | None]
"""Whether it is an attribute, what it is called, and in which namespace."""


def with_distinct_names(
    declarations: tuple[AnyDeclaration, ...], operations: Iterable[Operation], report: Report
) -> tuple[AnyDeclaration, ...]:
    """Return declarations in which what is read as XML is told apart by its name; tell what is called otherwise."""
    contents = (content for each in operations for content in contents_of(each))
    bodies = [content.type for content in contents if content.kind is ContentKind.XML]
    if not bodies:
        return declarations
    graph = reference_graph(declarations)
    reached = closure((each for body in bodies for each in references(body)), graph)
    return tuple(
        replace(each, fields=_distinct(each.fields, report))
        if isinstance(each, ObjectDeclaration) and each.id in reached
        else each
        for each in declarations
    )


def _distinct(fields: tuple[Field, ...], report: Report) -> tuple[Field, ...]:
    """Return fields with names of their own; one that is called after its property comes before one that is not."""
    holders: dict[_Key, Field] = {}
    changed: dict[str, Field] = {}
    for field in sorted(fields, key=_is_called_otherwise):
        key = _key(field)
        if key is None:
            continue
        holder = holders.setdefault(key, field)
        if holder is field:
            continue
        own = _called(field, field.name.wire)
        kind = "an attribute" if key[0] else "an element"
        message = f"{kind} `{key[1]}` is `{holder.name.wire}` already"
        own_key = _key(own)
        if own_key is not None and own_key not in holders:
            holders[own_key] = changed[field.name.wire] = own
            message += f"; this member is called `{field.name.wire}`"
        report.widening("xml-same-name", message, field.pointer)
    return tuple(changed.get(each.name.wire, each) for each in fields)


def _is_called_otherwise(field: Field) -> bool:
    key = _key(field)
    return key is not None and key[1] != field.name.wire


def _key(field: Field) -> _Key | None:
    """Return by what a member is found; None for one that has no name: the text, and members of a member."""
    xml = field.xml
    if xml is None:
        return False, field.name.wire, None
    if xml.parts or xml.node in (XmlNode.TEXT, XmlNode.CDATA):
        return None
    if xml.node is XmlNode.NONE:
        items = xml.items or Xml()
        named = items.name or xml.name
        return (False, named or field.name.wire, items.namespace) if xml != Xml(XmlNode.NONE) else None
    return xml.node is XmlNode.ATTRIBUTE, xml.name or field.name.wire, xml.namespace


def _called(field: Field, name: str) -> Field:
    """Return a member by another name."""
    xml = field.xml or Xml()
    if xml.node is XmlNode.NONE and xml.items is not None:
        return replace(field, xml=replace(xml, items=replace(xml.items, name=name)))
    return replace(field, xml=replace(xml, name=name))
