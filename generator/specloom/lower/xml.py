"""XML in a document: whether it has any, and which bodies cannot be written in it, because of their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from specloom.ir.api import Api, Content, ContentKind
from specloom.ir.contents import as_text, contents_of, unparsed, with_contents
from specloom.ir.types import AnyDeclaration, ObjectDeclaration
from specloom.ir.walk import closure, reference_graph, references
from specloom.ir.xml import Xml, XmlNode
from specloom.lower.diagnostics import Report
from specloom.lower.operations.media_types import kind_of
from specloom.openapi.syntax import Document, Media, Named

_NAME = re.compile(r"[^\W\d][\w.\-]*(:[^\W\d][\w.\-]*)?\Z")
"""What an element may be called, with a prefix or without."""


def has_xml(document: Document) -> bool:
    """Whether any body of the document is XML."""
    return any(kind_of(media.name) is ContentKind.XML for media in _contents(document))


def _contents(document: Document) -> Iterator[Named[Media]]:
    for item in document.paths:
        for operation in item.value.value.operations:
            if operation.body is not None:
                yield from operation.body.value.contents
            for response in operation.responses:
                yield from response.value.value.contents


def with_sayable_xml(api: Api, declarations: tuple[AnyDeclaration, ...], report: Report) -> Api:
    """Return an API in which a body of an operation is text where XML has no name for something in it."""
    if not any(content.kind is ContentKind.XML for each in api.operations for content in contents_of(each)):
        return api
    graph = reference_graph(declarations)
    unnamed = {each.id: name for each in declarations for name in _unsayable(each)}
    """For each declaration with a field that no element can be called after, the name of one."""

    def sayable(content: Content) -> Content:
        if content.kind is not ContentKind.XML:
            return content
        reached = sorted(closure(references(content.type), graph))
        names = (unnamed[each] for each in reached if each in unnamed)
        name = next(chain(names, _unsayable_names(content.xml or Xml())), None)
        if name is None:
            return content
        message = unparsed(content, why=f"nothing in XML is called {name!r}")
        report.widening("body-unparsed", message, content.pointer)
        return as_text(content)

    operations = [with_contents(each, lambda contents: tuple(map(sayable, contents))) for each in api.operations]
    return replace(api, operations=tuple(operations))


def _unsayable(declaration: AnyDeclaration) -> Iterator[str]:
    """Yield the names of the fields of a declaration that no element can have."""
    for field in declaration.fields if isinstance(declaration, ObjectDeclaration) else ():
        xml = field.xml or Xml()
        if xml.name is None and xml.node in (XmlNode.TEXT, XmlNode.CDATA):
            continue
        if xml.name is None and not _NAME.match(field.name.wire):
            yield field.name.wire
        yield from _unsayable_names(xml)


def _unsayable_names(xml: Xml) -> Iterator[str]:
    for each in (xml, *([xml.items] if xml.items else []), *xml.parts):
        if each.name is not None and not _NAME.match(each.name):
            yield each.name
        if each is not xml:
            yield from _unsayable_names(each)
