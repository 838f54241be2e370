"""OpenAPI 3 to the typed tree of `syntax`: paths, operations and what they use; schemas are read by `schema_reader`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from specloom.diagnostics import Pointer
from specloom.ir.api import About, SecurityRequirement, Server
from specloom.openapi.access_reader import requirements_at, scheme_of, servers_at
from specloom.openapi.nodes import child, children, docs_of, elements, text_or_none
from specloom.openapi.path_notation import in_braces, is_odd
from specloom.openapi.references import Node, Resolver
from specloom.openapi.references.grammar import METHODS
from specloom.openapi.schema_losses import SchemaLosses
from specloom.openapi.schema_reader import SchemaReader
from specloom.openapi.syntax import (
    Body,
    Callback,
    Document,
    Encoding,
    Media,
    Named,
    Occurrence,
    Operation,
    Parameter,
    PathItem,
    Response,
    SecurityScheme,
    Tag,
    last_name,
)
from specloom.openapi.vendor_idempotency import is_key, key_headers
from specloom.openapi.vendor_marks import is_skipped
from specloom.openapi.vendor_names import group_name, method_name, parameter_name
from specloom.openapi.vendor_pagination import page_scheme, paging_role
from specloom.openapi.vendor_polling import long_running
from specloom.openapi.vendor_samples import called_in_samples
from specloom.openapi.versions.dialect import Version

T = TypeVar("T")
_INSIDE = frozenset({"paths", "pathItems", "callbacks", "webhooks", "x-webhooks"})
"""Fields of a document below which things belong to operations, and have no name of their own."""


class Reader:
    """Reads one document; what several places refer to is read once for each of them, schemas once for all."""

    schemas_at: tuple[str, ...] = ("components", "schemas")
    schemes_at: tuple[str, ...] = ("components", "securitySchemes")
    webhooks_at: tuple[str, ...] = ("webhooks", "x-webhooks")
    """The second is what documents of 3.0 have in place of the first."""

    def __init__(self, resolver: Resolver, version: Version, losses: Mapping[Pointer, str]) -> None:
        self._resolver = resolver
        self._version = version
        self._schemas = SchemaReader(resolver, version, child(resolver.root, *self.schemas_at), SchemaLosses(losses))
        self._open: frozenset[Pointer] = frozenset()
        """The path items of callbacks that are being read: one of their own callbacks may lead back to them."""
        self._responses: dict[Pointer, Response] = {}
        self.lost: dict[Pointer, str] = {}
        """Where references stand that lead nowhere in the end."""

    def document(self) -> Document:
        """Return the whole document."""
        root = self._resolver.root
        info = child(root, "info")
        schemas = self._schemas.components()
        items = [each for each in self._reached(child(root, "paths")) if not each[0].startswith("x-")]
        paths = tuple([_path(key, self._item(node)) for key, node in items])
        hooks = [each for key in self.webhooks_at for each in self._reached(child(root, key))]
        webhooks = tuple([Named(key, self._item(node)) for key, node in hooks])
        schemes = self._reached(child(root, *self.schemes_at))
        self._schemas.finish()
        return Document(
            version=self._version,
            name=root.pointer.source,
            url=self._resolver.documents[root.pointer.source].url,
            title=text_or_none(child(info, "title").value),
            api_version=str(child(info, "version").value or ""),
            description=text_or_none(child(info, "description").value),
            license=text_or_none(child(info, "license", "name").value),
            about=_about(root),
            servers=self._servers(root),
            security=self._security(root) or (),
            schemes=tuple([self._scheme(name, node) for name, node in schemes]),
            tags=tuple(_tags(child(root, "tags"))),
            paths=paths,
            webhooks=webhooks,
            schemas=schemas,
            referenced=frozenset(self._schemas.referenced),
            diagnostics=tuple(self._schemas.diagnostics),
        )

    def _reached(self, node: Node) -> list[tuple[str, Node]]:
        """Return the named nodes below a mapping, without references that lead nowhere."""
        return [(key, each) for key, each in children(node) if self._reach(each) is not None]

    def _reach(self, reference: Node) -> Node | None:
        """Return what a reference leads to, or note that it leads nowhere."""
        node = self._resolver.reach(reference)
        if node is None:
            ref = str(reference.value.get("$ref"))[:200]
            self.lost[reference.pointer.child("$ref")] = f"'{ref}' leads nowhere"
        return node

    def _use(self, reference: Node, read: Callable[[Node], T]) -> Occurrence[T]:
        """Return a thing where it is used, in place or by a reference."""
        node = self._resolver.follow(reference)
        if node is reference:
            return Occurrence(read(node), node.pointer)
        said = reference.value
        texts = text_or_none(said.get("summary")), text_or_none(said.get("description"))
        return Occurrence(read(node), reference.pointer, said["$ref"], *texts)

    # Paths

    def _item(self, reference: Node) -> Occurrence[PathItem]:
        return self._use(reference, self._path_item)

    def _path_item(self, node: Node) -> PathItem:
        others = child(node, "additionalOperations")
        listed: list[tuple[tuple[str, ...], str, Node]]
        listed = [((method,), method.upper(), child(node, method)) for method in METHODS]
        listed += [(("additionalOperations", method), method, each) for method, each in children(others)]
        tokens = node.pointer.tokens
        return PathItem(
            parameters=self._parameters(child(node, "parameters")),
            operations=tuple(
                [
                    self._operation(key, method, each, node)
                    for key, method, each in listed
                    if isinstance(each.value, dict) and not is_skipped(each.value)
                ]
            ),
            servers=self._servers(node),
            component=tokens[-1] if tokens[:2] == ("components", "pathItems") else None,
            pointer=node.pointer,
        )

    def _operation(self, key: tuple[str, ...], method: str, node: Node, item: Node) -> Operation:
        value = node.value
        responses = self._reached(child(node, "responses"))
        callbacks = self._reached(child(node, "callbacks"))
        return Operation(
            method=method,
            operation_id=text_or_none(value.get("operationId")),
            given_name=method_name(value),
            given_group=group_name(value),
            called=called_in_samples(value),
            tags=tuple([tag.value for tag in elements(child(node, "tags")) if isinstance(tag.value, str)]),
            docs=docs_of(value),
            parameters=self._parameters(child(node, "parameters")),
            body=self._request_body(node, item),
            responses=tuple(
                [
                    Named(status, self._response_of(node, each))
                    for status, each in responses
                    if not status.startswith("x-")
                ]
            ),
            callbacks=tuple([self._callback(name, each) for name, each in callbacks]),
            security=self._security(node),
            servers=self._servers(node),
            key=key,
            pointer=node.pointer,
            idempotency_headers=key_headers(value, self._resolver.root.value),
            paging=page_scheme(value, self._resolver.root.value),
            long_running=long_running(value),
        )

    def _callback(self, name: str, reference: Node) -> Callback:
        items = [each for each in self._reached(self._resolver.follow(reference)) if not each[0].startswith("x-")]
        around = self._open
        new = [(key, node, at) for key, node in items if (at := self._resolver.follow(node).pointer) not in around]
        read: list[Named[Occurrence[PathItem]]] = []
        for key, node, at in new:
            self._open = around | {at}
            read.append(Named(key, self._item(node)))
        self._open = around
        return Callback(name, tuple(read))

    # What operations use

    def _parameters(self, listed: Node) -> tuple[Occurrence[Parameter], ...]:
        """Return the parameters that a path item or an operation lists; of two with one name and place the first."""
        found: dict[tuple[str, str], Node] = {}
        for each in elements(listed):
            node = self._reach(each)
            if node is not None and self._is_parameter(node) and not self._is_skipped(node):
                found.setdefault((str(node.value.get("name")), str(node.value.get("in"))), each)
        return tuple([self._use(each, self._parameter) for each in found.values()])

    def _is_skipped(self, node: Node) -> bool:
        """Whether clients do not have a parameter, as it or its schema says; one in the path is always needed."""
        if node.value.get("in") == "path":
            return False
        return is_skipped(node.value) or is_skipped(node.value.get("schema"))

    def _is_parameter(self, node: Node) -> bool:
        """Whether an entry of a list of parameters is one, and not a part of the body."""
        return isinstance(node.value, dict)

    def _parameter(self, node: Node) -> Parameter:
        return self._value(str(node.value.get("name")), str(node.value.get("in")), node)

    def _value(self, name: str, location: str, node: Node) -> Parameter:
        """Return a parameter or a header."""
        value = node.value if isinstance(node.value, dict) else {}
        content = self._reached(child(node, "content"))[:1]
        named = [self._resolver.follow(each) for _, each in self._reached(child(node, "examples"))]
        examples = [value["example"]] if value.get("example") is not None else []
        examples += [each.value["value"] for each in named if isinstance(each.value, dict) and "value" in each.value]
        style, explode = value.get("style"), value.get("explode")
        return Parameter(
            name=name,
            given_name=parameter_name(value) or parameter_name(value.get("schema")),
            location=location,
            required=value.get("required") is True,
            schema=self._schemas.at(child(node, "schema")),
            media=Named(content[0][0], self._media(content[0][1])) if content else None,
            style=style if isinstance(style, str) else None,
            explode=explode if isinstance(explode, bool) else None,
            allow_reserved=value.get("allowReserved") is True,
            docs=docs_of(value),
            own_examples=tuple([each for each in examples if each is not None]),
            component=component_of(node.pointer),
            pointer=node.pointer,
            is_idempotency_key=location == "header" and is_key(value),
            paging_role=paging_role(value) or paging_role(value.get("schema")),
        )

    def _request_body(self, operation: Node, _item: Node) -> Occurrence[Body] | None:
        """Return the body of an operation of a path item."""
        body = child(operation, "requestBody")
        return self._use(body, self._body) if isinstance(body.value, dict) and self._reach(body) else None

    def _body(self, node: Node) -> Body:
        value = node.value if isinstance(node.value, dict) else {}
        return Body(
            required=value.get("required") is True,
            contents=self._contents(node),
            docs=docs_of(value),
            component=component_of(node.pointer),
            pointer=node.pointer,
        )

    def _response_of(self, _operation: Node, reference: Node) -> Occurrence[Response]:
        """Return a response of an operation."""
        return self._use(reference, self._response)

    def _response(self, node: Node) -> Response:
        if node.pointer not in self._responses:
            self._responses[node.pointer] = self._new_response(node, self._contents(node))
        return self._responses[node.pointer]

    def _new_response(self, node: Node, contents: tuple[Named[Media], ...]) -> Response:
        headers = self._reached(child(node, "headers"))
        return Response(
            contents=contents,
            headers=tuple([Named(name, self._header(name, each)) for name, each in headers]),
            docs=docs_of(node.value if isinstance(node.value, dict) else {}),
            component=component_of(node.pointer),
            pointer=node.pointer,
        )

    def _header(self, name: str, reference: Node) -> Occurrence[Parameter]:
        return self._use(reference, lambda node: self._value(name, "header", node))

    def _contents(self, node: Node) -> tuple[Named[Media], ...]:
        return tuple([Named(name, self._media(each)) for name, each in self._reached(child(node, "content"))])

    def _media(self, reference: Node) -> Media:
        node = self._resolver.follow(reference)
        encodings = children(child(node, "encoding"))
        return Media(
            schema=self._schemas.at(child(node, "schema")),
            item_schema=self._schemas.at(child(node, "itemSchema")),
            encodings=tuple([Named(name, self._encoding(each)) for name, each in encodings]),
            by_position=self._by_position(node, ()),
            pointer=reference.pointer,
        )

    def _encoding(self, node: Node) -> Encoding:
        value = node.value if isinstance(node.value, dict) else {}
        style, explode = value.get("style"), value.get("explode")
        return Encoding(
            content_type=text_or_none(value.get("contentType")),
            style=style if isinstance(style, str) else None,
            explode=explode if isinstance(explode, bool) else None,
            allow_reserved=value.get("allowReserved") is True,
            styled=any(key in value for key in ("style", "explode", "allowReserved")),
            headers=tuple([name for name, _ in children(child(node, "headers"))]),
            by_position=self._by_position(node, ("encoding",)),
            pointer=node.pointer,
        )

    def _by_position(self, node: Node, others: tuple[str, ...]) -> tuple[Pointer, ...]:
        keys = ("prefixEncoding", "itemEncoding", *others)
        return tuple([each.pointer for each in (child(node, key) for key in keys) if each.value is not None])

    # Servers and security

    def _servers(self, node: Node) -> tuple[Server, ...]:
        """Return the servers of a document, a path or an operation."""
        return servers_at(elements(child(node, "servers")), self._resolver)

    def _security(self, node: Node) -> tuple[SecurityRequirement, ...] | None:
        return requirements_at(child(node, "security"), self._resolver, self._version)

    def _scheme(self, name: str, reference: Node) -> SecurityScheme:
        return scheme_of(name, self._resolver.follow(reference), reference.pointer)


def component_of(pointer: Pointer) -> str | None:
    """Return what a thing is called that is written at a place; None for a part of a path item."""
    return None if _INSIDE.intersection(pointer.tokens) else last_name(pointer)


def _path(key: str, item: Occurrence[PathItem]) -> Named[Occurrence[PathItem]]:
    """Return a path item by its path, whose variables stand in braces."""
    if not is_odd(key):
        return Named(key, item)
    listed = (item.value.parameters, *(each.parameters for each in item.value.operations))
    declared = {each.value.name for some in listed for each in some if each.value.location == "path"}
    return Named(in_braces(key, declared), item)


def _tags(listed: Node) -> Iterator[Tag]:
    for node in elements(listed):
        name = child(node, "name").value
        if isinstance(name, str):
            keys = ("summary", "description", "kind", "parent")
            yield Tag(name, *(text_or_none(child(node, key).value) for key in keys))


def _about(root: Node) -> About:
    """Return what the document says of who offers the API and on which terms."""
    places = {
        "contact_name": ("info", "contact", "name"),
        "contact_email": ("info", "contact", "email"),
        "contact_url": ("info", "contact", "url"),
        "terms_of_service": ("info", "termsOfService"),
        "documentation": ("externalDocs", "url"),
        "license_id": ("info", "license", "identifier"),
        "license_url": ("info", "license", "url"),
    }
    return About(**{name: text_or_none(child(root, *place).value) for name, place in places.items()})
