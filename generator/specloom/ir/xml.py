"""How values are written in XML: the node of each, and those of what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class XmlNode(StrEnum):
    """The kinds of nodes that a value can be (OpenAPI, XML Node Types)."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    CDATA = "cdata"
    NONE = "none"
    """No node: what is in the value stands where the value would."""


@dataclass(frozen=True, slots=True)
class Xml:
    """How a value is written in XML. A list that is no node is its items, one after the other."""

    node: XmlNode = XmlNode.ELEMENT
    name: str | None = None
    """None for what is called after its property, or after its key."""
    namespace: str | None = None
    prefix: str | None = None
    items: Xml | None = None
    """How each item of a list is written, or each value of a map; None for elements of the same name."""
    parts: tuple[Xml, ...] = ()
    """How the items of a tuple are written, one by one."""
