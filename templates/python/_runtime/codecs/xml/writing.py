"""What JSON would hold to the text of an element: the type and its nodes tell what is an attribute, and what is around."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ...encode import plain_text
from ...kinds import is_dict, is_list
from ...values.shapes import (
    MapShape,
    ModelShape,
    UnionShape,
    extra_of,
    fields_of,
    shape_of,
)
from ...xml_nodes import ELEMENT, Xml
from .elements import TEXT, XSI
from .hints import item_of, listed_of, nodes_of

_NAME = re.compile(r"(?:([^\W\d][\w.\-]*):)?([^\W\d][\w.\-]*)")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMESPACES = {"xsi": XSI, "xml": "http://www.w3.org/XML/1998/namespace"}
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ESCAPED_IN_ATTRIBUTES = {**_ESCAPED, '"': "&quot;", "\n": "&#10;", "\t": "&#9;"}


def written(hint: Any, value: Any, root: Xml) -> str:
    """Return a value of a type, as JSON has it, as the element that is the root of a document."""
    pieces: list[str] = []
    scope = {"xml": _NAMESPACES["xml"]}
    if root.node == "none":  # the root is the only member
        pieces = _Element(root, "none", scope).inside(hint, value)
    else:
        _Element(root, root.name or "", scope).write(hint, value, pieces)
    return "".join(pieces)


class _Element:
    """An element in the making: its namespaces and attributes, and what is in it."""

    def __init__(self, xml: Xml, name: str, scope: Mapping[str, str]) -> None:
        self.xml = xml
        self.name = name
        self.scope = dict(scope)
        self.attributes: list[str] = []
        self.pieces: list[str] = []
        self.tag = self._qualified(name, xml, is_attribute=False)

    def write(self, hint: Any, value: Any, pieces: list[str]) -> None:
        """Add the element with a value."""
        if value is None:
            nil = Xml("attribute", prefix="xsi", namespace=XSI)
            self._attribute("nil", nil, "true")
        else:
            self._inside(hint, value, self.xml)
        pieces.append(f"<{' '.join([self.tag, *self.attributes])}")
        pieces += [">", *self.pieces, f"</{self.tag}>"] if self.pieces else ["/>"]

    def inside(self, hint: Any, value: Any) -> list[str]:
        """Return what is in the element."""
        self._inside(hint, value, self.xml)
        return self.pieces

    def _inside(self, hint: Any, value: Any, xml: Xml) -> None:
        """Add what a value holds."""
        if is_list(value):
            self._items(hint, value, xml, self.name)
        elif is_dict(value):
            shape = shape_of(_branch(hint, value))
            if isinstance(shape, ModelShape):
                self._fields(shape, value)
            else:
                values = shape.value if isinstance(shape, MapShape) else Any
                for name, item in value.items():
                    self._member(values, item, xml.items or ELEMENT, name)
        else:
            self.pieces.append(_escaped(value))

    def _fields(self, shape: ModelShape, value: Mapping[str, Any]) -> None:
        nodes = nodes_of(shape.cls)
        types = {field.wire_name: field.type for field in fields_of(shape.cls).values()}
        # All nodes are told where the document has the fields in another order.
        order = nodes if nodes.keys() >= types.keys() else types
        for name in dict.fromkeys((*order, *value)):
            if name in value:
                hint = types[name] if name in types else extra_of(shape.cls)
                self._member(hint, value[name], nodes.get(name) or ELEMENT, name)

    def _member(self, hint: Any, value: Any, xml: Xml, name: str) -> None:
        """Add a member of an object, as the node that it is."""
        called = xml.name or name
        listed = listed_of(hint)
        if xml.node == "attribute":
            if value is not None:
                self._attribute(called, xml, plain_text(value))
        elif xml.node in ("text", "cdata") or (name == TEXT and xml is ELEMENT):
            if value is not None:
                as_text = _cdata if xml.node == "cdata" else _escaped
                self.pieces.append(as_text(value))
        elif is_list(value) and (xml.node == "none" or xml is ELEMENT or not listed):
            self._items(listed or hint, value, xml, called)
        elif xml.node == "none" and is_dict(value):
            self._inside(hint, value, xml)
        else:
            self._child(hint, value, xml, called)

    def _items(self, hint: Any, values: Iterable[Any], xml: Xml, name: str) -> None:
        """Add the items of a list, one after the other."""
        listed = listed_of(hint) or hint
        for index, value in enumerate(values):
            item = xml.items or ELEMENT
            if index < len(xml.parts):
                item = xml.parts[index]
            if item.node in ("text", "cdata"):
                self._member(item_of(listed, index), value, item, name)
            else:
                self._child(item_of(listed, index), value, item, item.name or name)

    def _child(self, hint: Any, value: Any, xml: Xml, name: str) -> None:
        _Element(xml, name, self.scope).write(hint, value, self.pieces)

    def _attribute(self, name: str, xml: Xml, text: str) -> None:
        qualified = self._qualified(name, xml, is_attribute=True)
        self.attributes.append(f'{qualified}="{_checked(text, _IN_ATTRIBUTES)}"')

    def _qualified(self, name: str, xml: Xml, *, is_attribute: bool) -> str:
        """Return a name with its prefix, and declare the namespace where nothing around does."""
        match = _NAME.fullmatch(name)
        if match is None:
            raise ValueError(f"nothing in XML can be called {name!r}")
        prefix, local = xml.prefix or match[1] or "", match[2]
        namespace = xml.namespace
        if prefix in _NAMESPACES:
            namespace = _NAMESPACES[prefix]
        elif namespace is None:
            return f"{prefix}:{local}" if prefix in self.scope and prefix else local
        if is_attribute and not prefix:
            prefix = f"ns{len(self.scope)}"
        if self.scope.get(prefix) != namespace:
            self.scope[prefix] = namespace
            declared = f"xmlns:{prefix}" if prefix else "xmlns"
            address = _checked(namespace, _IN_ATTRIBUTES)
            self.attributes.append(f'{declared}="{address}"')
        return f"{prefix}:{local}" if prefix else local


def _branch(hint: Any, value: Mapping[str, Any]) -> Any:
    """Return the type of an object: of a union the branch that its tag names, or that knows most of its members."""
    shape = shape_of(hint)
    if not isinstance(shape, UnionShape):
        return hint
    branches = [each for each in shape.branches if each is not type(None)]
    if shape.tagged is not None:
        index = shape.tagged.branch_of(value)
        if index is not None:
            return _branch(branches[index], value)
    return _branch(max(branches, key=lambda branch: _known(branch, value)), value)


def _known(hint: Any, value: Mapping[str, Any]) -> int:
    match shape_of(hint):
        case ModelShape(cls):
            known = {field.wire_name for field in fields_of(cls).values()}
            return 2 + 2 * len(known & value.keys()) - len(value.keys() - known)
        case MapShape():
            return 1
        case UnionShape(branches):
            return max(_known(branch, value) for branch in branches)
        case _:
            return -(10**6)


_IN_ATTRIBUTES = str.maketrans(_ESCAPED_IN_ATTRIBUTES)
_IN_TEXT = str.maketrans(_ESCAPED)


def _escaped(value: object) -> str:
    return _checked(plain_text(value), _IN_TEXT)


def _cdata(value: object) -> str:
    text = _checked(plain_text(value), {})
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def _checked(text: str, escapes: dict[int, str]) -> str:
    if _FORBIDDEN.search(text):
        raise ValueError("the text holds a character that XML cannot carry")
    return text.translate(escapes)
