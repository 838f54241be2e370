"""What of an API is XML: the declarations that a client reads or writes in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.client.media_types import alternatives, read_content
from specloom.client.methods import Method
from specloom.ir.api import Content, ContentKind
from specloom.ir.walk import Graph, closure, references


def xml_declarations(methods: Iterable[Method], graph: Graph) -> frozenset[str]:
    """Return the ids of the declarations that methods send or read as XML."""
    contents = (content for method in methods for content in _contents(method) if content.kind is ContentKind.XML)
    return frozenset(closure((each for content in contents for each in references(content.type)), graph))


def speaks_xml(method: Method) -> bool:
    """Whether a method sends XML, or returns what came as XML."""
    answers = (read_content(response) for response in method.operation.responses if response.success)
    sent = method.body.content if method.body is not None else None
    return any(content is not None and content.kind is ContentKind.XML for content in (sent, *answers))


def _contents(method: Method) -> Iterator[Content]:
    if method.body is not None:
        yield method.body.content
    for response in method.operation.responses:
        content = read_content(response)
        if content is not None:
            yield content
            yield from alternatives(response, content)
