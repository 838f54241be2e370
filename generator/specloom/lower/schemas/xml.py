"""How values are written in XML: what a schema, those that it joins and those that it refers to say of their nodes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from specloom.ir.xml import Xml, XmlNode
from specloom.lower.diagnostics import Report
from specloom.lower.schemas.branches import only_branch
from specloom.lower.schemas.keywords import narrows
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.shapes import Shapes
from specloom.openapi import syntax
from specloom.openapi.syntax import Schema

_OF_TEXT = (XmlNode.ATTRIBUTE, XmlNode.TEXT, XmlNode.CDATA)
"""The nodes that hold nothing but text."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of one value."""

    own: syntax.Xml = syntax.Xml()
    referred: syntax.Xml = syntax.Xml()
    """What the schema says that it refers to."""
    target: Schema | None = None
    """That schema."""


@dataclass(frozen=True, slots=True)
class XmlNodes:
    """Decides the nodes of the values of one document."""

    shapes: Shapes
    report: Report
    by_component: bool
    """Whether a reference stands for the element of the component, as 3.2 says; before it was one of the property."""

    def of_field(self, schemas: list[Schema]) -> Xml | None:
        """Return how a property is written; None for an element, or one for each item, of its name."""
        return self._unless_usual(self._of(schemas, frozenset()), schemas)

    def _unless_usual(self, xml: Xml, schemas: list[Schema]) -> Xml | None:
        usual = Xml(XmlNode.NONE) if _is_list(self._shape(schemas)) else Xml()
        return None if xml == usual else xml

    def of_root(self, schema: Schema) -> Xml:
        """Return the root element of a body; it has no name where nothing says one.

        What has no name and nothing but one object in it is that object: there is no other root.
        """
        xml, said = self._of([schema], frozenset()), _said([schema])
        label = (said.target or schema).name
        items = xml.items or Xml()
        if self._shape([schema]).items and items.name is None:
            items = replace(items, name=self._label_of_items(schema))
        own = said.own.name if said.own.node is not XmlNode.NONE else None
        name = own or said.referred.name or label
        if name is None and self._has_one_element(schema):
            return Xml(XmlNode.NONE)
        return replace(xml, node=XmlNode.ELEMENT, name=name, items=None if items == Xml() else items)

    def _has_one_element(self, schema: Schema) -> bool:
        shape = self._shape([schema])
        if len(shape.properties) != 1 or shape.possible or shape.declares_additional:
            return False
        (member,) = shape.properties.values()
        is_element = self._of(member, frozenset()).node is XmlNode.ELEMENT
        return is_element and self._shape(member).is_object

    def _label_of_items(self, schema: Schema) -> str | None:
        target = _said(self._shape([schema]).items).target
        return target.name if target is not None else None

    def _of(self, schemas: list[Schema], above: frozenset[str]) -> Xml:
        said, shape = _said(schemas), self._shape(schemas)
        if shape.key in above:
            return Xml()
        above |= {shape.key}
        is_list = _is_list(shape)
        node = self._node(said, shape, is_list=is_list)
        items = self._item(shape.items, above) if shape.items else None
        values = [*shape.patterns, *([shape.additional] if shape.additional is not None else [])]
        if not is_list and not shape.properties and len(values) == 1 and values[0].boolean is None:
            items = self._unless_usual(replace(self._of(values, above), name=None), values)
        parts = tuple(self._item(each, above) for each in shape.prefix or ())
        named = said.own
        if self.by_component and said.target is not None and said.own.node is None:
            named = replace(said.referred, name=said.referred.name or (None if is_list else said.target.name))
        elif not self.by_component or said.target is None:
            named = _over(said.own, said.referred)
        ignored = self.by_component and is_list and node is XmlNode.NONE
        if node in (XmlNode.TEXT, XmlNode.CDATA) or (node is XmlNode.NONE and not is_list):
            named = syntax.Xml()
        return Xml(
            node=node,
            name=None if ignored else named.name,
            namespace=named.namespace,
            prefix=named.prefix,
            items=None if is_list and items == Xml() else items,
            parts=parts,
        )

    def _item(self, schemas: list[Schema], above: frozenset[str]) -> Xml:
        """Return how an item of a list is written: a list inside a list is an element of its own."""
        xml = self._of(schemas, above)
        return replace(xml, node=XmlNode.ELEMENT) if xml.node is XmlNode.NONE else xml

    def _node(self, said: _Said, shape: Shape, *, is_list: bool) -> XmlNode:
        node = said.own.node or said.referred.node
        if node in _OF_TEXT and (is_list or shape.is_object):
            message = f"a value with parts cannot be a node of the type `{node}`; it is an element"
            self.report.warning("xml-node", message, shape.schema.pointer)
            node = None
        if node is XmlNode.NONE and not (is_list or shape.is_object):
            node = XmlNode.TEXT
        return node or (XmlNode.NONE if is_list else XmlNode.ELEMENT)

    def _shape(self, schemas: list[Schema]) -> Shape:
        if len(schemas) > 1:
            return self.shapes.joined(schemas)
        schema = schemas[0]
        while (only := only_branch(schema)) is not None:
            schema = only.meant
        return self.shapes.of(schema)


def _is_list(shape: Shape) -> bool:
    return shape.kinds == ("array",) or (not shape.kinds and bool(shape.items or shape.prefix))


def is_element(schema: Schema) -> bool:
    """Whether the document says that a text is the text of an element, and not the text of all of the body."""
    said = _said([schema])
    return bool(said.own.name or said.referred.name)


def _said(schemas: list[Schema]) -> _Said:
    """Return what schemas say together; the last has the last word."""
    own, referred, target = syntax.Xml(), syntax.Xml(), None
    for part, is_referred in (each for schema in schemas for each in _parts(schema, frozenset(), referred=False)):
        if is_referred and target is None:
            target = part.meant
        if part.xml is not None and is_referred:
            referred = _over(part.xml, referred)
        elif part.xml is not None:
            own = _over(part.xml, own)
    return _Said(own, referred, target)


def _parts(schema: Schema, above: frozenset[str], *, referred: bool) -> Iterator[tuple[Schema, bool]]:
    """Yield what speaks of a value, and whether a reference leads to it: the schema itself last.

    What a schema extends speaks of other values; what it only wraps, to say more of it, speaks of these.
    """
    if schema.key in above:
        return
    above |= {schema.key}
    wraps = len([each for each in schema.all_of if narrows(each)]) == 1 and not narrows(schema, "allOf", "$ref", "type")
    for branch in schema.all_of:
        if wraps or (branch.ref is None and not referred):
            yield from _parts(branch, above, referred=referred)
    only = only_branch(schema)
    if only is not None:
        yield from _parts(only, above, referred=referred)
    if schema.ref is not None:
        yield from _parts(schema.ref.target, above, referred=True)
    yield schema, referred


def _over(one: syntax.Xml, other: syntax.Xml) -> syntax.Xml:
    """Return what one says, and where it is silent the other."""
    return syntax.Xml(
        one.node or other.node, one.name or other.name, one.namespace or other.namespace, one.prefix or other.prefix
    )
