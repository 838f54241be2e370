"""Paths, webhooks and callbacks to operations."""

from __future__ import annotations

import re

from specloom.ir.api import Operation, Server
from specloom.lower.bodies import Bodies
from specloom.lower.context import Context, child, children, docs_of, name_of, text_or_none
from specloom.lower.parameters import Parameters
from specloom.lower.security import requirements_of, servers_of
from specloom.lower.headers import Headers
from specloom.lower.tags import Tags
from specloom.naming import class_spelling
from specloom.openapi.refs import Node

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
"""A method as HTTP spells it (RFC 9110)."""


class Operations:
    """Turns path items into operations; what they take and give comes from `Parameters`, `Bodies` and `Headers`."""

    def __init__(self, context: Context, parameters: Parameters, bodies: Bodies, headers: Headers, tags: Tags) -> None:
        self._context = context
        self._tags = tags
        self._parameters = parameters
        self._bodies = bodies
        self._callbacks: list[Operation] = []

    def callbacks(self) -> tuple[Operation, ...]:
        """Return the operations of the callbacks that were met so far."""
        return tuple(self._callbacks)

    def of_paths(self, paths: Node) -> tuple[Operation, ...]:
        """Return the operations of all paths, in the document's order."""
        return tuple(
            operation
            for path, reference in children(paths)
        self._headers = headers
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
        groups = self._tags.groups(tags)
        for key, callback in children(child(node, "callbacks")):
            self._callback(key, callback, place)
        return Operation(
            id=self._context.id_of(node.pointer),
            name=name,
            method=method,
            path=path,
            tags=groups,
            labels=tuple(dict.fromkeys(tag for tag in tags if tag not in groups)),
            parameters=self._parameters.of(path, item, node, place),
            body=self._bodies.of_request(child(node, "requestBody"), place),
            responses=responses,
            headers=self._headers.of_successes(responses, node.pointer, place),
            security=requirements_of(child(node, "security")),
            servers=_servers(node, item),
            pointer=node.pointer,
        responses = self._bodies.of_responses(child(node, "responses"), place)
            docs=docs_of(node.value),
        )

    def _callback(self, key: str, callback: Node, place: str) -> None:
        """Keep the operations of a callback, for the types of their payloads."""
        for expression, reference in children(self._context.follow(callback)):
            if not expression.startswith("x-"):
                item = self._context.follow(reference)
                self._callbacks += self._of_item(expression, item, webhook=f"{place} {key}")


def _servers(node: Node, item: Node) -> tuple[Server, ...] | None:
    return servers_of(node) or servers_of(item) or None
