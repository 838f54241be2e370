"""`Xml`: how a value is written in XML, where that is not an element of its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, final

XmlNode: TypeAlias = Literal["element", "attribute", "text", "cdata", "none"]


@final
class Xml:
    """How a value is written in XML; what is in it says more for itself.

    A list is one element after the other, unless its `node` is an element around them. `items` says how each item of
    a list or each value of a map is written, and `parts` how the items are, one by one.
    """

    __slots__ = ("items", "name", "namespace", "node", "parts", "prefix")

    def __init__(
        self,
        node: XmlNode = "element",
        *,
        name: str | None = None,
        namespace: str | None = None,
        prefix: str | None = None,
        items: Xml | None = None,
        parts: Sequence[Xml] = (),
    ) -> None:
        self.node = node
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.items = items
        self.parts = parts


ELEMENT = Xml()
"""An element that is called after its property."""
