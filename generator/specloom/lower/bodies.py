"""Bodies of requests and responses: their media types and encodings."""

from __future__ import annotations

from specloom.diagnostics import Pointer, Severity
from specloom.ir.api import Content, ContentKind, RequestBody, Response
from specloom.ir.types import AnyType, ArrayType, NullableType, Scalar, ScalarKind, Type
from specloom.lower.context import Context, child, children, docs_beside, items
from specloom.lower.encodings import encodings_of
from specloom.lower.headers import Headers
from specloom.lower.media_types import WILDCARDS, kind_of
from specloom.lower.places import below, below_once, named_after
from specloom.lower.schemas import Schemas
from specloom.openapi.references import Node

_SCALARS = {ContentKind.TEXT: Scalar(ScalarKind.STRING), ContentKind.BINARY: Scalar(ScalarKind.BINARY)}
_PLAIN = (AnyType(), *_SCALARS.values())
_UNPARSED = {ContentKind.TEXT: "text", ContentKind.BINARY: "bytes"}
_UNPARSED_ANSWERS = _UNPARSED | {ContentKind.FORM: "text", ContentKind.MULTIPART: "bytes"}
_STRUCTURED = (ContentKind.JSON, ContentKind.TEXT, ContentKind.JSON_LINES)
"""Kinds of media types in which a schema of bytes still means the bytes themselves."""
_SEQUENCES = (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES)
_EVENT_FIELDS = frozenset({"event", "data", "id", "retry"})


class Bodies:
    """Turns what requests and responses carry into ours; types come from `Schemas`."""

    def __init__(self, context: Context, schemas: Schemas, headers: Headers) -> None:
        self._context = context
        self._schemas = schemas
        self._headers = headers
        self._nodes: dict[Pointer, Node] = {}

    def schema_of(self, content: Content) -> Node:
        """Return the schema that the type of a content was made of."""
        return self._nodes[content.pointer]

    def of_request(self, reference: Node, place: str) -> RequestBody | None:
        """Return the body that a request carries, or None where the document describes none."""
        if not isinstance(reference.value, dict):
            return None
        node = self._context.follow(reference)
        contents = self._contents(
            child(node, "content"), below_once(named_after(reference, place), "Request"), sent=True
        )
        if not contents:
            return None
        required = child(node, "required").value is True
        return RequestBody(required, contents, node.pointer, docs_beside(reference, node))

    def _contents(self, content: Node, place: str, *, sent: bool) -> tuple[Content, ...]:
        unparsed = _UNPARSED if sent else _UNPARSED_ANSWERS
        found = tuple(self._content(media_type, node, place, sent=sent) for media_type, node in children(content))
        for each in found:
            if each.kind in unparsed and self._has_parts(each) and not _in_json(each, found):
                message = f"`{each.media_type}` is {unparsed[each.kind]} for the caller, as it is"
                self._context.report("body-unparsed", message, each.pointer, Severity.WIDENING)
        return found

    def _has_parts(self, content: Content) -> bool:
        """Whether a content is described as more than a text."""
        if content.item_type is not None:
            return True
        schema = self._context.follow(self.schema_of(content)).value
        return content.type not in _PLAIN and isinstance(schema, dict) and schema.get("type") != "string"

    def _content(self, media_type: str, reference: Node, place: str, *, sent: bool) -> Content:
        node = self._context.follow(reference)
        kind = kind_of(media_type)
        schema, item = child(node, "schema"), child(node, "itemSchema")
        self._nodes[reference.pointer] = schema
        content_type: Type = _SCALARS.get(kind, AnyType())
        item_type: Type | None = None
        if item.value is not None:
            item_type = self._schemas.type_of(item, below(place, "Item"))
            content_type = ArrayType(item_type)
        elif schema.value is not None:
            content_type = self._schemas.type_of(schema, place)
        if kind in (ContentKind.FORM, ContentKind.MULTIPART) and isinstance(content_type, NullableType):
            content_type = content_type.inner
        scalar = content_type.kind if isinstance(content_type, Scalar) else None
        if scalar is ScalarKind.BINARY and kind in _STRUCTURED:
            kind = ContentKind.BINARY
        elif scalar is ScalarKind.STRING and (kind is ContentKind.JSON_LINES or media_type in WILDCARDS):
            kind = ContentKind.TEXT
        elif media_type in WILDCARDS and schema.value is None and item.value is None:
            kind = ContentKind.BINARY
        if kind in _SEQUENCES and item_type is None:
            content_type, item_type = self._sequence(schema, content_type, place)
        if kind is ContentKind.EVENT_STREAM and item.value is None and not self._is_event(schema):
            kind = ContentKind.EVENT_DATA
        return Content(
            media_type=media_type,
            kind=kind,
            type=content_type,
            pointer=reference.pointer,
            item_type=item_type,
            encodings=encodings_of(node, media_type, kind, self._context) if sent else (),
        )

    def _sequence(self, schema: Node, kind: Type, place: str) -> tuple[Type, Type]:
        """Return the type of a whole sequence and of one item; `schema` describes either."""
        target = self._context.follow(schema)
        if isinstance(target.value, dict) and target.value.get("type") == "array":
            return kind, self._schemas.type_of(child(target, "items"), below(place, "Item"))
        return ArrayType(kind), kind

    def _is_event(self, schema: Node) -> bool:
        """Whether a schema describes an event whole: an object with `data` and nothing that events do not have."""
        node = self._context.follow(schema)
        branches = [*items(child(node, "oneOf")), *items(child(node, "anyOf"))]
        if branches:
            return all(map(self._is_event, branches))
        names = {name for name, _ in children(child(node, "properties"))}
        return "data" in names and names <= _EVENT_FIELDS

    def of_responses(self, responses: Node, place: str) -> tuple[Response, ...]:
        """Return the responses of an operation by status, in the document's order."""
        found = [(status, node) for status, node in children(responses) if not status.startswith("x-")]
        successes = _successes([status for status, _ in found])
        first = successes[0] if successes else None
        return tuple(
            self._response(
                status,
                reference,
                _response_place(reference, place, "" if status == first else status),
                success=status in successes,
            )
            for status, reference in found
        )

    def _response(self, status: str, reference: Node, place: str, *, success: bool) -> Response:
        node = self._context.follow(reference)
        return Response(
            status=status.upper() if status != "default" else status,
            contents=self._contents(child(node, "content"), place, sent=False),
            pointer=node.pointer,
            headers=self._headers.of(node, place),
            docs=docs_beside(reference, node),
            success=success,
        )


def _successes(statuses: list[str]) -> list[str]:
    """Return the statuses that a call is made for: those of 2xx, else redirections, else `default`."""
    for wanted in ("2", "3", "default"):
        found = [status for status in statuses if status.startswith(wanted)]
        if found:
            return found
    return []


def _in_json(content: Content, contents: tuple[Content, ...]) -> bool:
    """Whether JSON says the same as a content, in types."""
    return any(each.kind is ContentKind.JSON and each.type == content.type for each in contents)


def _response_place(reference: Node, place: str, status: str) -> str:
    """Return the class spelling of a response: after its operation and status, or after the component that it is."""
    own = named_after(reference, place)
    status = "" if own != place else {"default": "Default"}.get(status, status.upper())
    return below_once(own, "Response") + status
