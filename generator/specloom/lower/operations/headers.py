"""Headers of responses: each with its type, and those of an operation's successes together as one object."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.ir.api import ContentKind, Header, Response
from specloom.ir.origins import StepKind
from specloom.ir.types import (
    Docs,
    Field,
    ObjectDeclaration,
    Presence,
    Scalar,
    ScalarKind,
    Type,
    UnionType,
)
from specloom.ir.walk import without_null
from specloom.lower.names import name_of
from specloom.lower.operations.common import Types, named_use
from specloom.lower.operations.media_types import kind_of
from specloom.lower.origins import Use
from specloom.lower.schemas.docs import readable_docs
from specloom.lower.schemas.wants import Want
from specloom.openapi import syntax
from specloom.openapi.syntax import Named, Occurrence, Parameter

_TEXT = Scalar(ScalarKind.STRING)
_NOT_HEADERS = frozenset({"content-type"})
"""Those that the media types decide (OpenAPI, Response Object)."""


def headers_of(response: syntax.Response, use: Use, types: Types) -> tuple[Header, ...]:
    """Return the headers of a response, in the document's order."""
    return tuple([_header(named, use, types) for named in response.headers if named.name.lower() not in _NOT_HEADERS])


def _header(named: Named[Occurrence[Parameter]], use: Use, types: Types) -> Header:
    written = named.value.value
    schema = written.schema if written.media is None else written.media.value.schema
    json = written.media is not None and kind_of(written.media.name) is ContentKind.JSON
    kind: Type = _TEXT
    if schema is not None and (json or written.media is None):
        kind = types.of(schema, named_use(named.value, use).to(StepKind.HEADER, named.name))
    return Header(
        name=name_of(named.name),
        # A header has no way to be null.
        type=without_null(kind),
        required=written.required,
        pointer=written.pointer,
        explode=written.explode is True,
        json=json,
        docs=readable_docs(written.docs),
    )


def success_headers(responses: tuple[Response, ...], written: syntax.Operation, use: Use, root: str) -> Want | None:
    """Return the object whose fields are the headers that successes may have; None where there are none.

    Where one success alone has headers, all operations that answer with it share the object.
    """
    successes = [response for response in responses if response.success]
    having = [response for response in successes if response.headers]
    if not having:
        return None
    pointer = written.pointer.child("responses")
    if len(having) == 1:
        pointer = having[0].pointer
        use = named_use(next(each.value for each in written.responses if each.value.value.pointer == pointer), use)
    declaration = ObjectDeclaration(
        # Beside a success without headers none of them is sure to be there.
        id=f"{pointer.seen_from(root)}/headers{'' if len(having) == len(successes) else '/optional'}",
        pointer=pointer.child("headers") if len(having) == 1 else pointer,
        docs=Docs(description="The documented headers of a response."),
        fields=tuple(_fields(successes)),
    )
    return Want(declaration.id, declaration, use.to(StepKind.HEADERS))


def _fields(responses: list[Response]) -> Iterator[Field]:
    """Yield a field for each header that any of `responses` has; it must be there where all of them demand it."""
    by_name: dict[str, list[Header]] = {}
    for response in responses:
        for header in response.headers:
            by_name.setdefault(header.name.wire.lower(), []).append(header)
    for headers in by_name.values():
        required = len(headers) == len(responses) and all(header.required for header in headers)
        types = tuple(dict.fromkeys(header.type for header in headers))
        yield Field(
            name=headers[0].name,
            type=types[0] if len(types) == 1 else UnionType(types),
            presence=Presence.REQUIRED if required else Presence.OPTIONAL,
            pointer=headers[0].pointer,
            docs=headers[0].docs,
        )
