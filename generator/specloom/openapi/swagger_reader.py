"""Swagger 2.0 to the typed tree of `syntax`: bodies from parameters, contents from media types, servers from hosts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Server
from specloom.ir.types import Docs
from specloom.openapi.access_reader import scheme_of, servers_at
from specloom.openapi.nodes import child, children, elements, text_or_none
from specloom.openapi.reader import Reader, component_of
from specloom.openapi.references import Node, Resolver
from specloom.openapi.syntax import (
    Body,
    Encoding,
    Media,
    Named,
    Occurrence,
    Operation,
    Parameter,
    PathItem,
    Response,
    Schema,
    SecurityScheme,
)
from specloom.openapi.versions.dialect import Version
from specloom.openapi.versions.swagger import (
    KEYWORDS,
    NULLABLE,
    SEPARATORS,
    around_schema,
    collection_format,
    half_schema,
    is_file,
    scheme_in_openapi_3,
    server_urls,
    style_of,
    words,
)

_JSON, _ANYTHING, _OCTETS = "application/json", "*/*", "application/octet-stream"
_MULTIPART, _URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
_PARAMETERS = ("path", "query", "header")
"""The locations of what is a parameter in OpenAPI 3, too; the others make the body."""


class _Listed(NamedTuple):
    """An entry of a list of parameters, what it is in the end, and what tells it from others; there is one body."""

    entry: Node
    node: Node
    location: str
    name: str


class SwaggerReader(Reader):
    """Reads a document of Swagger 2.0: as `Reader` does, but for what 2.0 says in another way."""

    schemas_at = ("definitions",)
    schemes_at = ("securityDefinitions",)
    webhooks_at = ()

    def __init__(self, resolver: Resolver, losses: Mapping[Pointer, str]) -> None:
        super().__init__(resolver, Version.V2_0, losses)
        self._root = resolver.root.value
        self._consumes, self._produces = words(self._root.get("consumes")), words(self._root.get("produces"))
        self._forms: dict[Pointer, Schema] = {}
        """By operation: several paths may refer to one path item."""

    def _path_item(self, node: Node) -> PathItem:
        return super()._path_item(_without(node, "additionalOperations", "schemes"))

    def _operation(self, key: tuple[str, ...], method: str, node: Node, item: Node) -> Operation:
        return super()._operation(key, method, _without(node, "callbacks"), item)

    def _servers(self, node: Node) -> tuple[Server, ...]:
        urls = server_urls(self._root, node.value)
        return servers_at([Node({"url": url}, node.pointer) for url in urls], self._resolver)

    def _scheme(self, name: str, reference: Node) -> SecurityScheme:
        node = self._resolver.follow(reference)
        return scheme_of(name, Node(scheme_in_openapi_3(node.value), node.pointer), reference.pointer)

    # Parameters and headers, which are half a schema

    def _is_parameter(self, node: Node) -> bool:
        return child(node, "in").value in _PARAMETERS

    def _value(self, name: str, location: str, node: Node) -> Parameter:
        value = node.value if isinstance(node.value, dict) else {}
        parameter = super()._value(name, location, Node(around_schema(value), node.pointer))
        if isinstance(value.get("schema"), dict) and "type" not in value:  # not legal, and what is meant is clear
            return replace(parameter, schema=self._schemas.read(child(node, "schema")))
        schema, listed = self._half_schema(location, Node(value, node.pointer))
        style, explode = listed or (None, None)
        return replace(parameter, schema=schema, style=style, explode=explode)

    def _half_schema(self, location: str, node: Node) -> tuple[Schema, tuple[str, bool] | None]:
        """Return the schema of a value that travels at a location, and for a list its style and whether it explodes."""
        value, written = node.value, half_schema(node.value)
        is_list = value.get("type") == "array"
        style = style_of(value, location) if is_list else None
        if style is not None or not is_list or (location == "multipart" and is_file(value)):
            return self._schemas.read(Node(written, node.pointer)), style
        form = collection_format(value)
        message = f"no style of OpenAPI 3 joins this list as collectionFormat '{form}' does; it is a string here"
        hint = f"join the entries with {SEPARATORS[form]}"
        self._report("collection-format-not-expressed", Severity.WIDENING, message, node.pointer, hint)
        notes = {key: each for key, each in written.items() if key not in KEYWORDS and key not in NULLABLE}
        text = {"type": "string", "description": f"Entries joined with {SEPARATORS[form]}.", **notes}
        return self._schemas.read(Node(text, node.pointer), node.pointer.child("collectionFormat")), None

    # Bodies

    def _request_body(self, operation: Node, item: Node) -> Occurrence[Body] | None:
        """Return the body that parameters of an operation and of its path item make."""
        shared, own = self._listed(item), self._listed(operation)
        every = {(each.location, each.name): each.node for each in (*shared, *own)}
        bodies = [node for (location, _), node in every.items() if location == "body"]
        forms = [node for (location, _), node in every.items() if location == "formData"]
        second = [each.entry for each in own if each.location == "body" and each.node.pointer != bodies[0].pointer]
        for node in (*second, *(forms if bodies else ())):
            message = "an operation sends one body; this parameter is left out"
            self._report("body-conflict", Severity.OMISSION, message, node.pointer)
        consumes = words(operation.value["consumes"]) if "consumes" in operation.value else self._consumes
        if bodies:
            return self._body_parameter(bodies[0], consumes or [_JSON])
        if forms:
            return self._form(forms, consumes, operation.pointer, (operation if own else item).pointer)
        return None

    def _listed(self, holder: Node) -> list[_Listed]:
        """Return the parameters that a path item or an operation lists."""
        listed = elements(child(holder, "parameters"))
        followed = [(entry, node) for entry in listed if (node := self._reach(entry)) is not None]
        return [
            _Listed(entry, node, location, "" if location == "body" else str(node.value.get("name")))
            for entry, node in followed
            if isinstance(node.value, dict) and (location := str(node.value.get("in")))
        ]

    def _body_parameter(self, node: Node, media_types: list[str]) -> Occurrence[Body]:
        value = node.value
        body = Body(
            required=value.get("required") is True,
            contents=self._contents_in(media_types, node),
            docs=Docs(description=text_or_none(value.get("description") or value.get("name"))),
            component=None,
            pointer=node.pointer,
        )
        return Occurrence(body, body.pointer)

    def _form(self, fields: list[Node], consumes: list[str], operation: Pointer, holder: Pointer) -> Occurrence[Body]:
        """Return the body that the fields of a form make; the list of parameters is where it is written."""
        files = any(is_file(node.value) for node in fields)
        media_type = _MULTIPART if files or (_MULTIPART in consumes and _URLENCODED not in consumes) else _URLENCODED
        location = "multipart" if media_type == _MULTIPART else "formData"
        read = [(str(node.value.get("name")), node, *self._half_schema(location, node)) for node in fields]
        properties = {name: schema for name, _, schema, _ in read}
        required = [name for name, node, _, _ in read if node.value.get("required") is True]
        pointer = holder.child("parameters")
        raw = {"type": "object", "properties": {name: schema.raw for name, schema in properties.items()}}
        schema = Schema(
            key=operation.child("parameters").seen_from(self._resolver.root.pointer.source),
            pointer=pointer,
            name=None,
            raw=raw | ({"required": required} if required else {}),
            narrowing=frozenset({"type", "properties", *(["required"] if required else [])}),
            types=("object",),
            properties=properties,
            required=tuple(required),
        )
        schema = self._forms.setdefault(operation, schema)
        encodings = [
            Named(name, _encoding(*style, node.pointer))
            for name, node, _, style in read
            if media_type == _URLENCODED and style is not None
        ]
        contents = (Named(media_type, _media(schema, pointer, tuple(encodings))),)
        body = Body(required=bool(required), contents=contents, docs=Docs(), component=None, pointer=pointer)
        return Occurrence(body, pointer)

    # Responses

    def _response_of(self, operation: Node, reference: Node) -> Occurrence[Response]:
        """Return a response of an operation.

        A shared one has the media types of the whole document, as most tools read it: an operation that produces
        `text/plain` means what it is asked for, and not the errors that it shares with all others. Where the document
        says nothing for all, only the operation knows, so that the response is its own; so it is of a file.
        """
        produces = words(operation.value["produces"]) if "produces" in operation.value else self._produces
        node = self._resolver.follow(reference)
        schema = child(node, "schema").value
        own = produces and schema is not None and (not self._produces or is_file(schema))
        if node is not reference and not own:
            return self._use(reference, self._response)
        response = self._new_response(node, self._produced(node, produces))
        return Occurrence(replace(response, component=component_of(reference.pointer)), node.pointer)

    def _contents(self, node: Node) -> tuple[Named[Media], ...]:
        return self._produced(node, self._produces)

    def _produced(self, response: Node, media_types: list[str]) -> tuple[Named[Media], ...]:
        """Return the contents of a response; one that is a file is none of the JSON that stands there for others."""
        schema = child(response, "schema").value
        if schema is None:
            return ()
        if is_file(schema):
            kept = [each for each in media_types if "json" not in each and each != _ANYTHING]
            return self._contents_in(kept or [_ANYTHING if media_types else _OCTETS], response)
        return self._contents_in(media_types or [_JSON], response)

    def _contents_in(self, media_types: list[str], holder: Node) -> tuple[Named[Media], ...]:
        """Return the one schema of a body or a response in each media type."""
        schema = self._schemas.at(child(holder, "schema"))
        return tuple([Named(name, _media(schema, holder.pointer)) for name in dict.fromkeys(media_types)])

    def _report(self, code: str, severity: Severity, message: str, at: Pointer, hint: str | None = None) -> None:
        self._schemas.diagnostics.append(Diagnostic(code, severity, message, at, hint))


def _without(node: Node, *keys: str) -> Node:
    """Return an object without fields that 2.0 does not have there."""
    return Node({key: each.value for key, each in children(node) if key not in keys}, node.pointer)


def _media(schema: Schema | None, pointer: Pointer, encodings: tuple[Named[Encoding], ...] = ()) -> Media:
    return Media(schema=schema, item_schema=None, encodings=encodings, by_position=(), pointer=pointer)


def _encoding(style: str, explode: bool, pointer: Pointer) -> Encoding:  # noqa: FBT001 - fields of it
    return Encoding(
        content_type=None,
        style=style,
        explode=explode,
        allow_reserved=False,
        styled=True,
        headers=(),
        by_position=(),
        pointer=pointer,
    )
