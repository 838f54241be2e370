"""Examples as XML: the text that a server would send, and that a client should."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape, quoteattr

from specloom.ir.types import (
    AliasDeclaration,
    ArrayType,
    MapType,
    NullableType,
    ObjectDeclaration,
    Reference,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations
from specloom.ir.xml import Xml, XmlNode

_NIL = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"'
_TEXTS = (XmlNode.TEXT, XmlNode.CDATA)


class XmlExamples:
    """Writes examples, which are JSON, as their types say."""

    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations

    def text(self, kind: Type, value: Any, root: Xml) -> str:
        """Return a document with one value."""
        if root.node is XmlNode.NONE:
            return self._inside(kind, value, root, "", [])
        return self._element(kind, value, root, root.name or "root")

    def _element(self, kind: Type, value: Any, xml: Xml, name: str) -> str:
        prefix, _, local = name.rpartition(":")
        prefix = xml.prefix or prefix
        attributes: list[str] = []
        if xml.namespace is not None:
            attributes.append(f"xmlns{':' if prefix else ''}{prefix}={quoteattr(xml.namespace)}")
        tag = f"{prefix}:{local}" if prefix and xml.namespace is not None else local
        if value is None:
            return f"<{tag} {' '.join([*attributes, _NIL])}/>"
        content = self._inside(kind, value, xml, name, attributes)
        return f"<{' '.join([tag, *attributes])}>{content}</{tag}>"

    def _inside(self, kind: Type, value: Any, xml: Xml, name: str, attributes: list[str]) -> str:
        if isinstance(value, list):
            return self._items(kind, value, xml, name)
        if not isinstance(value, dict):
            return escape(_text(value))
        target = self._bare(kind, value)
        known = {field.name.wire: field for field in target.fields} if isinstance(target, ObjectDeclaration) else {}
        additional = target.additional if isinstance(target, ObjectDeclaration) else None
        values = target.values if isinstance(target, MapType) else additional
        pieces: list[str] = []
        for wire in [*[each for each in known if each in value], *[each for each in value if each not in known]]:
            field = known.get(wire)
            own = field.xml if field is not None else xml.items if isinstance(target, MapType) else None
            member = field.type if field is not None else values
            pieces.append(self._member(member or kind, value[wire], own, wire, attributes))
        return "".join(pieces)

    def _member(self, kind: Type, value: Any, said: Xml | None, wire: str, attributes: list[str]) -> str:
        xml = said or Xml()
        name = xml.name or wire
        if xml.node is XmlNode.ATTRIBUTE:
            if value is not None:
                attributes += _attribute(name, xml, _text(value))
            return ""
        if xml.node in _TEXTS:
            return "" if value is None else escape(_text(value))
        is_wrapped = said is not None and xml.node is XmlNode.ELEMENT and self._is_list(kind)
        if isinstance(value, list) and not is_wrapped:
            return self._items(kind, value, xml, name)
        if isinstance(value, dict) and xml.node is XmlNode.NONE:
            return self._inside(kind, value, xml, name, attributes)
        return self._element(kind, value, xml, name)

    def _items(self, kind: Type, values: list[Any], xml: Xml, name: str) -> str:
        target = self._bare(kind, values)
        pieces: list[str] = []
        for index, value in enumerate(values):
            item = xml.parts[index] if index < len(xml.parts) else xml.items or Xml()
            if isinstance(target, TupleType):
                own = target.items[index] if index < len(target.items) else target.rest or kind
            else:
                own = target.items if isinstance(target, ArrayType) else kind
            if item.node in _TEXTS:
                pieces.append(escape(_text(value)))
            else:
                pieces.append(self._element(own, value, item, item.name or name))
        return "".join(pieces)

    def _is_list(self, kind: Type) -> bool:
        return isinstance(self._bare(kind, []), ArrayType | TupleType)

    def _bare(self, kind: Type, value: Any) -> Type | ObjectDeclaration:
        """Return what a type is without names and null, and of a union the branch that an example is of."""
        match kind:
            case NullableType(inner):
                return self._bare(inner, value)
            case Reference(declaration_id):
                declaration = self._declarations[declaration_id]
                if isinstance(declaration, AliasDeclaration):
                    return self._bare(declaration.type, value)
                return declaration
            case UnionType(branches):
                bare = [self._bare(branch, value) for branch in branches]
                return next((each for each in bare if _holds(each, value)), bare[0])
            case _:
                return kind


def _holds(kind: Type | ObjectDeclaration, value: Any) -> bool:
    if isinstance(value, list):
        return isinstance(kind, ArrayType | TupleType)
    if isinstance(value, dict):
        if isinstance(kind, ObjectDeclaration):
            return value.keys() <= {field.name.wire for field in kind.fields}
        return isinstance(kind, MapType)
    return False


def _attribute(name: str, xml: Xml, text: str) -> list[str]:
    prefix, _, local = name.rpartition(":")
    prefix = xml.prefix or prefix
    if xml.namespace is None:
        return [f"{local}={quoteattr(text)}"]
    prefix = prefix or "ns1"
    return [f"xmlns:{prefix}={quoteattr(xml.namespace)}", f"{prefix}:{local}={quoteattr(text)}"]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
