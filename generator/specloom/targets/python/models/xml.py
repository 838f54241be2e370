"""Xml: how a value is written in XML, as the runtime is told."""

from __future__ import annotations

from specloom.ir.xml import Xml, XmlNode
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import named, string, tuple_code

IMPORT = Import(".._runtime.xml_nodes", "Xml")


def xml_code(xml: Xml) -> Code:
    """Return the call that says how a value is written."""
    node = [string(xml.node.value)] if xml.node is not XmlNode.ELEMENT else []
    more = named(
        name=string(xml.name) if xml.name is not None else None,
        namespace=string(xml.namespace) if xml.namespace is not None else None,
        prefix=string(xml.prefix) if xml.prefix is not None else None,
        items=xml_code(xml.items) if xml.items is not None else None,
        parts=tuple_code(map(xml_code, xml.parts)) if xml.parts else None,
    )
    return fill("Xml({})", joined(", ", [*node, *more]))
