"""Bodies of requests and responses: their media types, encodings and headers."""

from __future__ import annotations

from specloom.diagnostics import Pointer
from specloom.ir.api import Content, ContentKind, Encoding, Header, RequestBody, Response, Style
from specloom.ir.types import AnyType, NullableType, Scalar, ScalarKind, Type
from specloom.lower.context import Context, child, children, docs_of, name_of, text_or_none
from specloom.lower.places import below, below_once, named_after
from specloom.lower.schemas import Schemas
from specloom.openapi.refs import Node

_SEQUENTIAL = {
    "text/event-stream": ContentKind.EVENT_STREAM,
    "application/jsonl": ContentKind.JSON_LINES,
    "application/x-ndjson": ContentKind.JSON_LINES,
    "application/json-seq": ContentKind.JSON_LINES,
}


class Bodies:
    """Turns what requests and responses carry into ours; types come from `Schemas`."""

    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas
        self._nodes: dict[Pointer, Node] = {}

    def schema_of(self, content: Content) -> Node:
        """Return the schema that the type of a content was made of."""
        return self._nodes[content.pointer]

    def of_request(self, reference: Node, place: str) -> RequestBody | None:
        """Return the body that a request carries, or None where the document describes none."""
        if not isinstance(reference.value, dict):
            return None
        node = self._context.follow(reference)
        contents = self._contents(child(node, "content"), below_once(named_after(reference, place), "Request"))
        if not contents:
            return None
        return RequestBody(child(node, "required").value is True, contents, node.pointer, docs_of(node.value))

    def _contents(self, content: Node, place: str) -> tuple[Content, ...]:
        return tuple(self._content(media_type, node, place) for media_type, node in children(content))

    def _content(self, media_type: str, reference: Node, place: str) -> Content:
        node = self._context.follow(reference)
        kind = kind_of(media_type)
        schema, item = child(node, "schema"), child(node, "itemSchema")
        self._nodes[reference.pointer] = schema
        kind_type: Type = AnyType()
        if schema.value is not None:
            kind_type = self._schemas.type_of(schema, place)
        elif kind in (ContentKind.BINARY, ContentKind.TEXT):
            kind_type = Scalar(ScalarKind.BINARY if kind is ContentKind.BINARY else ScalarKind.STRING)
        if kind in (ContentKind.FORM, ContentKind.MULTIPART) and isinstance(kind_type, NullableType):
            kind_type = kind_type.inner
        return Content(
            media_type=media_type,
            kind=kind,
            type=kind_type,
            pointer=reference.pointer,
            item_type=self._schemas.type_of(item, below(place, "Item")) if item.value is not None else None,
            encodings=tuple(_encoding(field, encoding) for field, encoding in children(child(node, "encoding"))),
        )

    def of_responses(self, responses: Node, place: str) -> tuple[Response, ...]:
        """Return the responses of an operation by status, in the document's order."""
        found = [(status, node) for status, node in children(responses) if not status.startswith("x-")]
        successes = [status for status, _ in found if status.startswith("2")]
        first = successes[0] if successes else None
        return tuple(
            self._response(status, reference, _response_place(reference, place, "" if status == first else status))
            for status, reference in found
        )

    def _response(self, status: str, reference: Node, place: str) -> Response:
        node = self._context.follow(reference)
        value = node.value if isinstance(node.value, dict) else {}
        headers = tuple(self._header(name, header, place) for name, header in children(child(node, "headers")))
        contents = self._contents(child(node, "content"), place)
        return Response(
            status.upper() if status != "default" else status, contents, node.pointer, headers, docs_of(value)
        )

    def _header(self, name: str, reference: Node, place: str) -> Header:
        node = self._context.follow(reference)
        schema = child(node, "schema")
        spot = below(named_after(reference, place), name)
        kind = self._schemas.type_of(schema, spot) if schema.value is not None else AnyType()
        value = node.value if isinstance(node.value, dict) else {}
        return Header(name_of(name), kind, value.get("required") is True, node.pointer, docs_of(value))


def kind_of(media_type: str) -> ContentKind:
    """Return how a body of `media_type` is read and written."""
    essence = media_type.partition(";")[0].strip().lower()
    if essence in _SEQUENTIAL:
        return _SEQUENTIAL[essence]
    if essence == "application/json" or essence.endswith("+json") or essence in ("*/*", "application/*"):
        return ContentKind.JSON
    if essence == "application/x-www-form-urlencoded":
        return ContentKind.FORM
    if essence.startswith("multipart/"):
        return ContentKind.MULTIPART
    if essence.startswith("text/") or essence.endswith(("+xml", "/xml", "/sdp", "/yaml", "+yaml", "/x-yaml")):
        return ContentKind.TEXT
    return ContentKind.BINARY


def _response_place(reference: Node, place: str, status: str) -> str:
    """Return the class spelling of a response: after its operation and status, or after the component that it is."""
    own = named_after(reference, place)
    status = "" if own != place else {"default": "Default"}.get(status, status.upper())
    return below_once(own, "Response") + status


def _encoding(field: str, node: Node) -> Encoding:
    value = node.value if isinstance(node.value, dict) else {}
    return Encoding(
        field=field,
        content_type=text_or_none(value.get("contentType")),
        style=Style(value["style"]) if value.get("style") in set(Style) else None,
        explode=value["explode"] if isinstance(value.get("explode"), bool) else None,
        allow_reserved=value.get("allowReserved") is True,
    )
