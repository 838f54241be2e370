"""What the runtime is told of types that travel as XML: a table of the declarations, and the root of each body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.ir.api import Api, Content, ContentKind
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    EnumType,
    Field,
    JsonValue,
    MapType,
    NullableType,
    NullType,
    ObjectDeclaration,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.walk import closure, reference_graph, references
from specloom.ir.xml import Xml, XmlNode
from specloom.render import Code, fill, joined
from specloom.targets.ruby.literals import string, value
from specloom.targets.ruby.media_options import read_as_xml, sent_content
from specloom.targets.ruby.model import RubyClient

_SCALARS = {
    ScalarKind.INTEGER: "integer",
    ScalarKind.UNIX_TIME: "integer",
    ScalarKind.NUMBER: "number",
    ScalarKind.DECIMAL_NUMBER: "number",
    ScalarKind.UNIX_TIME_NUMBER: "number",
    ScalarKind.BOOLEAN: "boolean",
    ScalarKind.DATE: "time",
    ScalarKind.DATE_TIME: "time",
    ScalarKind.HTTP_DATE: "time",
}
"""What is not text for the runtime; a time is, but never an empty one."""


@dataclass(frozen=True, slots=True)
class XmlTypesView:
    """The file of the table."""

    module: Code
    types: Code


def xml_types_view(client: RubyClient) -> XmlTypesView | None:
    """Return the view of the table; None where nothing is XML."""
    contents = list(_contents(client.ir))
    if not contents:
        return None
    graph = reference_graph(client.ir.declarations)
    ids = set(closure((each for content in contents for each in references(content.type)), graph))
    declared = [each for each in client.ir.declarations if each.id in ids]
    rows = [fill("{} => {}", string(each.id), value(_declared(each))) for each in declared]
    return XmlTypesView(client.module, joined(",\n", rows))


def speaks_xml(api: Api) -> bool:
    """Whether a gem reads or writes XML."""
    return next(_contents(api), None) is not None


def _contents(api: Api) -> Iterator[Content]:
    """Yield what a gem sends or reads as XML."""
    for operation in api.operations:
        sent = sent_content(operation.body) if operation.body is not None else None
        for content in (sent, *map(read_as_xml, operation.responses)):
            if content is not None and content.kind is ContentKind.XML:
                yield content


def described(content: Content) -> Code:
    """Return the type of a body in XML, and how its root is written."""
    return value([_type(content.type), _xml(content.xml) if content.xml is not None else None])


def _declared(declaration: AnyDeclaration) -> JsonValue:
    match declaration:
        case ObjectDeclaration(fields=fields, additional=additional):
            return ["object", [_field(each) for each in fields], _type(additional) if additional is not None else None]
        case AliasDeclaration(type=aliased):
            return _type(aliased)
        case _:
            return "any"


def _field(field: Field) -> JsonValue:
    xml = _xml(field.xml) if field.xml is not None else None
    return [field.name.wire, _type(field.type), xml, field.presence is Presence.REQUIRED]


def _type(kind: Type) -> JsonValue:
    match kind:
        case Scalar(scalar):
            return _SCALARS.get(scalar, "string")
        case EnumType(values=values):
            return ["enum", list(values)]
        case ArrayType(items):
            return ["list", _type(items)]
        case TupleType(items, rest):
            return ["tuple", [_type(each) for each in items], _type(rest) if rest is not None else None]
        case MapType(values):
            return ["map", _type(values)]
        case NullableType(inner):
            return ["union", [_type(inner), "null"], None, []]
        case UnionType(branches, discriminator):
            tag = discriminator.property.wire if discriminator is not None else None
            tags: list[JsonValue] = [list(each) for each in discriminator.tags] if discriminator is not None else []
            return ["union", [_type(each) for each in branches], tag, tags]
        case Reference(declaration_id):
            return ["ref", declaration_id]
        case NullType():
            return "null"
        case _:
            return "any"


def _xml(xml: Xml) -> JsonValue:
    said: dict[str, JsonValue] = {
        "node": xml.node.value if xml.node is not XmlNode.ELEMENT else None,
        "name": xml.name,
        "namespace": xml.namespace,
        "prefix": xml.prefix,
        "items": _xml(xml.items) if xml.items is not None else None,
        "parts": [_xml(each) for each in xml.parts] if xml.parts else None,
    }
    return {name: each for name, each in said.items() if each is not None}
