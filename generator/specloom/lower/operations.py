"""Paths, webhooks and callbacks to operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from specloom.diagnostics import Pointer
from specloom.ir.api import Operation, Server
from specloom.lower.bodies import Bodies
from specloom.lower.context import Context, child, children, docs_of, name_of, text_or_none
from specloom.lower.headers import Headers
from specloom.lower.parameters import Parameters
from specloom.lower.places import item_name
from specloom.lower.security import requirements_of, servers_of
from specloom.lower.tags import Tags
from specloom.naming import class_spelling
from specloom.openapi.references import Node

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
"""A method as HTTP spells it (RFC 9110)."""


class _Place(NamedTuple):
    """An operation, the path item that holds it, and where it stands: two places may refer to one path item."""

    pointer: Pointer
    item: Node
    node: Node


class Operations:
    """Turns path items into operations; what they take and give comes from `Parameters`, `Bodies` and `Headers`."""

    def __init__(self, context: Context, parameters: Parameters, bodies: Bodies, headers: Headers, tags: Tags) -> None:
        self._context = context
        self._tags = tags
        self._parameters = parameters
        self._bodies = bodies
        self._headers = headers
        self._callbacks: dict[str, list[Operation]] = {}

    def callbacks_of(self, operations: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return the operations of the callbacks of `operations`, and of the callbacks of those; each once."""
        found: dict[Pointer, Operation] = {}
        waiting = list(operations)
        for operation in waiting:
            for callback in self._callbacks.get(operation.id, ()):
                if callback.pointer not in found:
                    found[callback.pointer] = callback
                    waiting.append(callback)
        return tuple(found.values())

    def of_paths(self, paths: Node) -> tuple[Operation, ...]:
        """Return the operations of all paths, in the document's order."""
        return tuple(
            operation
            for path, reference in children(paths)
            if not path.startswith("x-")
            for operation in self._of_item(f"/{path.removeprefix('/')}", reference)
        )

    def of_webhooks(self, webhooks: Node) -> tuple[Operation, ...]:
        """Return the operations of all webhooks; a webhook without an id is named after its key."""
        return tuple(
            operation
            for key, reference in children(webhooks)
            for operation in self._of_item(key, reference, webhook=key)
        )

    def _of_item(self, path: str, reference: Node, webhook: str | None = None) -> list[Operation]:
        """Return the operations of a path item; several places may refer to one, and each place has its own."""
        item = self._context.follow(reference)
        return [
            self._operation(_Place(pointer, item, node), path, method, webhook)
            for method, pointer, node in methods_of(item, reference.pointer)
        ]

    def _operation(self, at: _Place, path: str, method: str, webhook: str | None) -> Operation:
        node, item = at.node, at.item
        own = text_or_none(node.value.get("operationId")) or webhook
        name = name_of(own or f"{method.lower()} {path}")
        place = class_spelling(own or f"{method.lower()} {item_name(item.pointer) or path}")
        tags = [tag for tag in node.value.get("tags") or () if isinstance(tag, str)]
        groups = self._tags.groups(tags)
        responses = self._bodies.of_responses(child(node, "responses"), place)
        operation_id = self._context.id_of(at.pointer)
        self._callbacks[operation_id] = [
            each for key, node in children(child(node, "callbacks")) for each in self._callback(key, node, place)
        ]
        return Operation(
            id=operation_id,
            name=name,
            method=method,
            path=path,
            tags=groups,
            labels=tuple(dict.fromkeys(tag for tag in tags if tag not in groups)),
            parameters=self._parameters.of(path, item, node, place),
            body=self._bodies.of_request(child(node, "requestBody"), place),
            responses=responses,
            headers=self._headers.of_successes(responses, node.pointer, place),
            security=requirements_of(self._context, child(node, "security")),
            servers=_servers(node, item),
            pointer=at.pointer,
            docs=docs_of(node.value),
        )

    def _callback(self, key: str, callback: Node, place: str) -> Iterator[Operation]:
        """Yield the operations of a callback, for the types of their payloads."""
        for expression, reference in children(self._context.follow(callback)):
            if not expression.startswith("x-"):
                yield from self._of_item(expression, reference, webhook=f"{place} {key}")


def methods_of(item: Node, at: Pointer) -> Iterator[tuple[str, Pointer, Node]]:
    """Yield the operations of a path item that is used at `at`: each one's method, where it stands, what it says."""
    others = child(item, "additionalOperations")
    found = [(method.upper(), at.child(method), child(item, method)) for method in _METHODS]
    found += [(method, at.child("additionalOperations", method), node) for method, node in children(others)]
    for method, pointer, node in found:
        if isinstance(node.value, dict) and _TOKEN.match(method):
            yield method, pointer, node


def _servers(node: Node, item: Node) -> tuple[Server, ...] | None:
    return servers_of(node) or servers_of(item) or None
