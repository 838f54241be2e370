"""Paths and webhooks to operations: parameters, bodies, responses, and the tags that group them."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.api import (
    Content,
    ContentKind,
    Encoding,
    Header,
    Location,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Server,
    Style,
    Tag,
)
from specloom.ir.types import AnyType, NullableType, Presence, Scalar, ScalarKind, Type
from specloom.lower.context import Context, child, children, docs_of, items, name_of, text_or_none
from specloom.lower.places import below, below_once, named_after
from specloom.lower.schemas import Schemas
from specloom.lower.security import requirements_of, servers_of
from specloom.lower.values import constraints_of, presence
from specloom.naming import class_spelling
from specloom.openapi.refs import Node

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
"""A method as HTTP spells it (RFC 9110)."""
_DEFAULT_TAG = "Default"
_STYLES = {
    Location.PATH: Style.SIMPLE,
    Location.QUERY: Style.FORM,
    Location.HEADER: Style.SIMPLE,
    Location.COOKIE: Style.FORM,
    Location.QUERYSTRING: Style.FORM,
}
_VARIABLE = re.compile(r"\{([^{}]*)\}")
# Headers that the media types and the security schemes decide (OpenAPI, Parameter Object).
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
_SEQUENTIAL = {
    "text/event-stream": ContentKind.EVENT_STREAM,
    "application/jsonl": ContentKind.JSON_LINES,
    "application/x-ndjson": ContentKind.JSON_LINES,
    "application/json-seq": ContentKind.JSON_LINES,
}


class Operations:
    """Turns path items into operations; types come from `Schemas`."""

    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas
        self._callbacks: list[Operation] = []
        self._nodes: dict[Pointer, Node] = {}

    def schema_of(self, content: Content) -> Node:
        """Return the schema that the type of a content was made of."""
        return self._nodes[content.pointer]

    def callbacks(self) -> tuple[Operation, ...]:
        """Return the operations of the callbacks that were met so far."""
        return tuple(self._callbacks)

    def of_paths(self, paths: Node) -> tuple[Operation, ...]:
        """Return the operations of all paths, in the document's order."""
        return tuple(
            operation
            for path, reference in children(paths)
            if not path.startswith("x-")
            for operation in self._of_item(path, self._context.follow(reference))
        )

    def of_webhooks(self, webhooks: Node) -> tuple[Operation, ...]:
        """Return the operations of all webhooks; a webhook without an id is named after its key."""
        return tuple(
            operation
            for key, reference in children(webhooks)
            for operation in self._of_item(key, self._context.follow(reference), webhook=key)
        )

    def _of_item(self, path: str, item: Node, webhook: str | None = None) -> list[Operation]:
        fields = [(method.upper(), child(item, method)) for method in _METHODS]
        others = [
            (method, node) for method, node in children(child(item, "additionalOperations")) if _TOKEN.match(method)
        ]
        return [
            self._operation(path, method, item, node, webhook)
            for method, node in [*fields, *others]
            if isinstance(node.value, dict)
        ]

    def _operation(self, path: str, method: str, item: Node, node: Node, webhook: str | None) -> Operation:
        wire = text_or_none(node.value.get("operationId")) or webhook or f"{method.lower()} {path}"
        name = name_of(wire)
        place = class_spelling(wire)
        tags = [tag for tag in node.value.get("tags") or () if isinstance(tag, str)]
        for key, callback in children(child(node, "callbacks")):
            self._callback(key, callback, place)
        return Operation(
            id=self._context.id_of(node.pointer),
            name=name,
            method=method,
            path=path,
            tags=tuple(dict.fromkeys(tags)) or (_DEFAULT_TAG,),
            parameters=self._parameters(path, item, node, place),
            body=self._body(child(node, "requestBody"), place),
            responses=self._responses(child(node, "responses"), place),
            security=requirements_of(child(node, "security")),
            servers=_servers(node, item),
            pointer=node.pointer,
            docs=docs_of(node.value),
        )

    def _callback(self, key: str, callback: Node, place: str) -> None:
        """Keep the operations of a callback, for the types of their payloads."""
        self._context.report("callback", f"the callback `{key}` is typed, not received", callback.pointer)
        for expression, reference in children(self._context.follow(callback)):
            if not expression.startswith("x-"):
                item = self._context.follow(reference)
                self._callbacks += self._of_item(expression, item, webhook=f"{place} {key}")

    # Parameters

    def _parameters(self, path: str, item: Node, node: Node, place: str) -> tuple[Parameter, ...]:
        """Return the parameters of the path, overridden by those of the operation, and undeclared ones of the path."""
        found: dict[tuple[Any, Any], tuple[Node, Node]] = {}
        for reference in [*items(child(item, "parameters")), *items(child(node, "parameters"))]:
            parameter = self._context.follow(reference)
            if isinstance(parameter.value, dict):
                found[parameter.value.get("in"), parameter.value.get("name")] = (reference, parameter)
        declared = [
            self._parameter(parameter, named_after(reference, place))
            for (location, wire), (reference, parameter) in found.items()
            if not (location == "header" and str(wire).lower() in _NOT_PARAMETERS)
        ]
        return (*declared, *self._undeclared(path, node, {str(wire) for location, wire in found if location == "path"}))

    def _undeclared(self, path: str, node: Node, declared: set[str]) -> list[Parameter]:
        """Return the variables of a path that no parameter describes, as the strings that they must be."""
        names = dict.fromkeys(_VARIABLE.findall(path.partition("?")[0]))
        return [
            Parameter(
                name=name_of(name),
                location=Location.PATH,
                type=Scalar(ScalarKind.STRING),
                presence=Presence.REQUIRED,
                style=Style.SIMPLE,
                explode=False,
                pointer=node.pointer.child("parameters", f"{{{name}}}"),
            )
            for name in names
            if name not in declared
        ]

    def _parameter(self, node: Node, place: str) -> Parameter:
        value = node.value
        wire = str(value.get("name"))
        location = Location(value["in"])
        media_type, content = next(iter(children(child(node, "content"))), (None, node))
        schema = child(content, "schema")
        style = Style(value["style"]) if value.get("style") in set(Style) else _STYLES[location]
        explode = value.get("explode")
        keywords = self._context.schema(schema) if schema.value is not None else {}
        keywords = keywords if isinstance(keywords, dict) else {}
        required = location is Location.PATH or value.get("required") is True
        docs = docs_of(value)
        return Parameter(
            name=name_of(wire),
            location=location,
            type=self._schemas.type_of(schema, below_once(place, wire)) if schema.value is not None else AnyType(),
            presence=presence(required=required, keywords=keywords),
            style=style,
            explode=explode if isinstance(explode, bool) else style in (Style.FORM, Style.COOKIE),
            pointer=node.pointer,
            allow_reserved=value.get("allowReserved") is True,
            allow_empty=value.get("allowEmptyValue") is True,
            media_type=media_type,
            docs=dataclasses.replace(docs, description=docs.description or text_or_none(keywords.get("description"))),
            default=keywords.get("default"),
            constraints=constraints_of(keywords),
        )

    # Bodies

    def _body(self, reference: Node, place: str) -> RequestBody | None:
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

    def _responses(self, responses: Node, place: str) -> tuple[Response, ...]:
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


def tags_of(declared: Node, operations: tuple[Operation, ...]) -> tuple[Tag, ...]:
    """Return the tags that operations carry, those that the document declares first and in its order."""
    used = dict.fromkeys(tag for operation in operations for tag in operation.tags)
    found: dict[str, Tag] = {}
    for tag in items(declared):
        wire = child(tag, "name").value
        if isinstance(wire, str) and wire in used:
            found[wire] = Tag(name_of(wire), text_or_none(child(tag, "description").value))
    for wire in sorted(used):
        found.setdefault(wire, Tag(name_of(wire)))
    return tuple(found.values())


def _response_place(reference: Node, place: str, status: str) -> str:
    """Return the class spelling of a response: after its operation and status, or after the component that it is."""
    own = named_after(reference, place)
    status = "" if own != place else {"default": "Default"}.get(status, status.upper())
    return below_once(own, "Response") + status


def _servers(node: Node, item: Node) -> tuple[Server, ...] | None:
    return servers_of(node) or servers_of(item) or None


def _encoding(field: str, node: Node) -> Encoding:
    value = node.value if isinstance(node.value, dict) else {}
    return Encoding(
        field=field,
        content_type=text_or_none(value.get("contentType")),
        style=Style(value["style"]) if value.get("style") in set(Style) else None,
        explode=value["explode"] if isinstance(value.get("explode"), bool) else None,
        allow_reserved=value.get("allowReserved") is True,
    )
