"""Bodies of requests and responses: their media types and encodings, and which responses are successes."""

from __future__ import annotations

from specloom.ir.api import Content, ContentKind, RequestBody, Response
from specloom.ir.contents import unparsed
from specloom.ir.origins import StepKind
from specloom.ir.types import (
    AnyType,
    ArrayType,
    Docs,
    EnumType,
    NeverType,
    NullableType,
    NullType,
    Scalar,
    ScalarKind,
    Type,
)
from specloom.ir.xml import Xml, XmlNode
from specloom.lower.operations.common import Types, docs_at, named_use
from specloom.lower.operations.encodings import encodings_of
from specloom.lower.operations.headers import headers_of
from specloom.lower.operations.media_types import WILDCARDS, kind_of
from specloom.lower.operations.untyped_parts import untyped_parts
from specloom.lower.origins import Use
from specloom.lower.schemas.docs import text_in
from specloom.lower.schemas.xml import is_element
from specloom.openapi import syntax
from specloom.openapi.syntax import Media, Named, Occurrence, Schema

_SCALARS = {ContentKind.TEXT: Scalar(ScalarKind.STRING), ContentKind.BINARY: Scalar(ScalarKind.BINARY)}
_PLAIN = (AnyType(), *_SCALARS.values())
_UNPARSED = {ContentKind.TEXT: "text", ContentKind.BINARY: "bytes"}
_UNPARSED_ANSWERS = _UNPARSED | {ContentKind.FORM: "text", ContentKind.MULTIPART: "bytes"}
_STRUCTURED = (ContentKind.JSON, ContentKind.XML, ContentKind.TEXT, ContentKind.JSON_LINES)
"""Kinds of media types in which a schema of bytes still means the bytes themselves."""
_SEQUENCES = (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES)
_EVENT_FIELDS = frozenset({"event", "data", "id", "retry"})


def request_body_of(body: Occurrence[syntax.Body], use: Use, types: Types) -> RequestBody | None:
    """Return the body that a request carries; None where the document describes none."""
    written = body.value
    contents = _contents(written.contents, named_use(body, use).to(StepKind.REQUEST), types, sent=True)
    return RequestBody(written.required, contents, written.pointer, docs_at(body)) if contents else None


def responses_of(
    responses: tuple[Named[Occurrence[syntax.Response]], ...], use: Use, types: Types
) -> tuple[Response, ...]:
    """Return the responses of an operation by status, in the document's order."""
    successes = _successes([named.name for named in responses])
    return tuple(
        [
            _response(
                named,
                "" if named.name == min(successes, default=None) else named.name,
                use,
                types,
                success=named.name in successes,
            )
            for named in responses
        ]
    )


def _response(
    named: Named[Occurrence[syntax.Response]], word: str, use: Use, types: Types, *, success: bool
) -> Response:
    """Return a response; `word` tells it from the others of its operation."""
    own = named_use(named.value, use)
    use = own.to(StepKind.RESPONSE, word if own is use else "")
    written = named.value.value
    return Response(
        status=named.name.upper() if named.name != "default" else named.name,
        contents=_contents(written.contents, use, types, sent=False),
        pointer=written.pointer,
        headers=headers_of(written, use, types),
        docs=docs_at(named.value),
        success=success,
    )


def _successes(statuses: list[str]) -> list[str]:
    """Return the statuses that a call is made for: those of 2xx, else redirections, else `default`."""
    for wanted in ("2", "3", "default"):
        successes = [status for status in statuses if status.startswith(wanted)]
        if successes:
            return successes
    return []


def _contents(contents: tuple[Named[Media], ...], use: Use, types: Types, *, sent: bool) -> tuple[Content, ...]:
    given = _UNPARSED if sent else _UNPARSED_ANSWERS
    lowered = tuple([_content(media, use, types, sent=sent) for media in contents])
    for content, media in zip(lowered, contents, strict=True):
        if content.kind in given and _has_parts(content, media.value.schema) and not _in_json(content, lowered):
            types.report.widening("body-unparsed", unparsed(content, given[content.kind]), content.pointer)
    return lowered


def _content(media: Named[Media], use: Use, types: Types, *, sent: bool) -> Content:
    kind = kind_of(media.name)
    schema, item = media.value.schema, media.value.item_schema
    content_type: Type = _SCALARS.get(kind, AnyType())
    item_type: Type | None = None
    if item is not None:
        item_type = types.of(item, use.to(StepKind.ITEM))
        content_type = ArrayType(item_type)
    elif schema is not None:
        content_type = types.of(schema, use)
        if isinstance(content_type, AnyType):
            content_type = _SCALARS.get(kind, content_type)
    if kind in (ContentKind.FORM, ContentKind.MULTIPART) and isinstance(content_type, NullableType):
        content_type = content_type.inner
    scalar = content_type.kind if isinstance(content_type, Scalar) else None
    if scalar is ScalarKind.BINARY and kind in _STRUCTURED:
        kind = ContentKind.BINARY
    elif scalar is ScalarKind.STRING and (kind is ContentKind.JSON_LINES or media.name in WILDCARDS):
        kind = ContentKind.TEXT
    elif media.name in WILDCARDS and item is None and (schema is None or _is_bytes(schema)):
        kind = ContentKind.BINARY
    root: Xml | None = None
    if kind is ContentKind.XML:
        root = _root(schema, content_type, types, sent=sent) if item is None else None
        kind = ContentKind.TEXT if root is None else kind
    if kind in _SEQUENCES and item_type is None:
        content_type, item_type = _sequence(schema, content_type, use, types)
    if kind is ContentKind.EVENT_STREAM and item is None and not _is_event(schema):
        kind = ContentKind.EVENT_DATA
    return Content(
        media_type=media.name,
        kind=kind,
        type=content_type,
        pointer=media.value.pointer,
        item_type=item_type,
        encodings=encodings_of(media, kind, types.report) if sent else (),
        untyped_parts=untyped_parts(media, types.facts.shapes)
        if sent and kind is ContentKind.MULTIPART and types.facts.untyped_parts_are_bytes
        else (),
        docs=Docs() if schema is None else Docs(description=text_in(schema) or None),
        xml=root,
    )


def _root(schema: Schema | None, kind: Type, types: Types, *, sent: bool) -> Xml | None:
    """Return the root element of a body; None for one that is text, as nothing says what stands in it, or its name."""
    if schema is None or types.facts.xml is None or isinstance(kind, AnyType | NullType | NeverType):
        return None
    root = types.facts.xml.of_root(schema)
    is_text = not is_element(schema) if schema.meant.types == ("string",) and schema.meant.enum is None else False
    is_scalar = isinstance(kind, Scalar | EnumType)
    is_unnamed = root.name is None and root.node is not XmlNode.NONE
    return None if is_text or (is_unnamed and (sent or is_scalar)) else root


def _sequence(schema: Schema | None, kind: Type, use: Use, types: Types) -> tuple[Type, Type]:
    """Return the type of a whole sequence and of one item; `schema` describes either."""
    target = schema.meant if schema is not None else None
    if target is None or target.types != ("array",):
        return ArrayType(kind), kind
    return kind, types.of(target.items, use.to(StepKind.ITEM)) if target.items is not None else AnyType()


def _is_bytes(schema: Schema) -> bool:
    """Whether a schema says no more than that there are bytes, as 3.1 may: `contentMediaType: image/png`."""
    held = schema.meant.content_media_type
    told = held is not None and (held in WILDCARDS or kind_of(held) is ContentKind.BINARY)
    return told and not schema.meant.types and not schema.meant.narrowing.difference({"contentMediaType"})


def _is_event(schema: Schema | None) -> bool:
    """Whether a schema describes an event whole: an object with `data` and nothing that events do not have."""
    if schema is None:
        return False
    target = schema.meant
    if target.branches:
        return all(map(_is_event, target.branches))
    return "data" in target.properties and target.properties.keys() <= _EVENT_FIELDS


def _has_parts(content: Content, schema: Schema | None) -> bool:
    """Whether a content is described as more than a text."""
    if content.item_type is not None:
        return True
    described = schema is not None and schema.meant.boolean is None and schema.meant.types != ("string",)
    return described and content.type not in _PLAIN


def _in_json(content: Content, contents: tuple[Content, ...]) -> bool:
    """Whether JSON says the same as a content, in types."""
    return any(each.kind is ContentKind.JSON and each.type == content.type for each in contents)
