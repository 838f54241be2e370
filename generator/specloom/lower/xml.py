"""XML in a document: whether it has any, and which bodies cannot be written in it, because of their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain

from specloom.ir.api import Api, Content, ContentKind, Operation
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
    """Return an API in which a body is text where XML has no name for something in it, or where nothing parses it."""
    if not any(content.kind is ContentKind.XML for content in contents_of(api)):
        return api
    texts = _Texts(declarations, report)
    return replace(
        api,
        operations=tuple(texts.operation(each, texts.sayable) for each in api.operations),
        webhooks=tuple(texts.operation(each, texts.payload) for each in api.webhooks),
        callbacks=tuple(texts.operation(each, texts.payload) for each in api.callbacks),
    )


class _Texts:
    """Makes texts of the bodies in XML that nothing parses."""

    def __init__(self, declarations: tuple[AnyDeclaration, ...], report: Report) -> None:
        self._graph = reference_graph(declarations)
        self._report = report
        self._unnamed = {each.id: name for each in declarations for name in _unsayable(each)}
        """For each declaration with a field that no element can be called after, the name of one."""

    def operation(self, operation: Operation, settled: Callable[[Content], Content]) -> Operation:
        """Return an operation with all its bodies settled."""
        body = operation.body
        return replace(
            operation,
            body=body and replace(body, contents=tuple(map(settled, body.contents))),
            responses=tuple(replace(each, contents=tuple(map(settled, each.contents))) for each in operation.responses),
        )

    def sayable(self, content: Content) -> Content:
        """Return a body of an operation: text where something in it has no name in XML."""
        if content.kind is not ContentKind.XML:
            return content
        reached = sorted(closure(references(content.type), self._graph))
        names = (self._unnamed[each] for each in reached if each in self._unnamed)
        name = next(chain(names, _unsayable_names(content.xml or Xml())), None)
        return content if name is None else self._text(content, f": nothing in XML is called {name!r}")

    def payload(self, content: Content) -> Content:
        """Return what a server sends by itself, which is text."""
        return content if content.kind is not ContentKind.XML else self._text(content, "")

    def _text(self, content: Content, reason: str) -> Content:
        message = f"`{content.media_type}` is text for the caller, as it is{reason}"
        self._report.widening("body-unparsed", message, content.pointer)
        return replace(content, kind=ContentKind.TEXT, xml=None)


def contents_of(api: Api) -> Iterator[Content]:
    """Yield all bodies of an API, sent and answered."""
    for operation in (*api.operations, *api.webhooks, *api.callbacks):
        yield from _bodies(operation)


def _bodies(operation: Operation) -> Iterator[Content]:
    if operation.body is not None:
        yield from operation.body.contents
    for response in operation.responses:
        yield from response.contents


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
