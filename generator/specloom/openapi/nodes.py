"""Nodes of a document's data: what stands below one, whatever it is, and what an object says about itself."""

from __future__ import annotations

import json
from typing import Any

from specloom.ir.types import Docs
from specloom.openapi.references import Node

LONGEST = 60


def shorten(value: Any) -> str:
    """Return a value as short JSON."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, int) or value < 10**LONGEST else "a number"
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def child(node: Node, *tokens: str) -> Node:
    """Return the node below `node`; its value is None where there is none."""
    value = node.value
    for token in tokens:
        value = value.get(token) if isinstance(value, dict) else None
    return Node(value, node.pointer.child(*tokens))


def children(node: Node) -> list[tuple[str, Node]]:
    """Return the named nodes below a mapping, in the document's order; nothing for what is no mapping."""
    if not isinstance(node.value, dict):
        return []
    return [(key, Node(value, node.pointer.child(key))) for key, value in node.value.items()]


def elements(node: Node) -> list[Node]:
    """Return the nodes of a list; nothing for what is no list."""
    if not isinstance(node.value, list):
        return []
    return [Node(value, node.pointer.child(index)) for index, value in enumerate(node.value)]


def text_or_none(value: Any) -> str | None:
    """Return `value` when it is a text with something in it."""
    return value if isinstance(value, str) and value.strip() else None


def docs_of(value: dict[str, Any]) -> Docs:
    """Return what an object says about itself."""
    examples = value.get("examples")
    return Docs(
        title=text_or_none(value.get("title")),
        summary=text_or_none(value.get("summary")),
        description=text_or_none(value.get("description")),
        deprecated=value.get("deprecated") is True,
        examples=tuple(examples) if isinstance(examples, list) else (),
        deprecation=text_or_none(value.get("x-stainless-deprecation-message")),
    )
