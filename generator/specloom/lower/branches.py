"""Branches of a union: which of them say something of the type, which is null, and which stand for the whole."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.context import Context, child, items
from specloom.lower.keywords import ANNOTATIONS, NULLABLE, UNION_KEYWORDS, admits_null, is_null, narrows
from specloom.openapi.references import Node


def only_requires(schema: Any) -> bool:
    """Whether a branch of a union asks only for properties to be there, or not to be there."""
    if not isinstance(schema, dict) or not narrows(schema):
        return False
    meaningful = {key for key in schema if key not in ANNOTATIONS and not key.startswith("x-")}
    return meaningful <= {"required", "not"} or (meaningful == {"type", "required"} and schema["type"] == "object")


def union_branches(node: Node) -> list[Node]:
    """Return the branches of the `oneOf` and `anyOf` of the schema at `node` that say something of the type."""
    branches = [branch for keyword in UNION_KEYWORDS for branch in items(child(node, keyword))]
    return [branch for branch in branches if not only_requires(branch.value)]


def is_bare_union(schema: Any) -> bool:
    """Whether a schema is a union and nothing else, so that its branches may stand in the union around it."""
    if not isinstance(schema, dict) or "$ref" in schema or "discriminator" in schema or "title" in schema:
        return False
    besides = {key: value for key, value in schema.items() if key not in (*UNION_KEYWORDS, "nullable", NULLABLE)}
    return sum(keyword in schema for keyword in UNION_KEYWORDS) == 1 and not narrows(besides)


def flat_branches(union: Node) -> list[Node]:
    """Return the branches of a union that are not null, those of bare unions inside it in their place."""
    found: list[Node] = []
    for branch in union_branches(union):
        if is_bare_union(branch.value):
            found += flat_branches(branch)
        elif not is_null(branch.value):
            found.append(branch)
    return found


def only_branch(node: Node, schema: dict[str, Any]) -> Node | None:
    """Return the one branch of a union that is not null, where the schema says nothing besides."""
    besides = {key: value for key, value in schema.items() if key not in (*UNION_KEYWORDS, "type", "nullable")}
    branches = [branch for branch in union_branches(node) if not is_null(branch.value)]
    return branches[0] if len(branches) == 1 and not narrows(besides) else None


def may_be_null(schema: dict[str, Any]) -> bool:
    """Whether null is allowed here, by the schema itself or by a branch of its union."""
    if admits_null(schema):
        return True
    listed = [schema[keyword] for keyword in UNION_KEYWORDS if isinstance(schema.get(keyword), list)]
    branches = [branch for branches in listed for branch in branches]
    return any(is_null(branch) or (is_bare_union(branch) and may_be_null(branch)) for branch in branches)


def offers(context: Context, union: Node, schemas: Collection[Pointer]) -> bool:
    """Whether a union, or one inside it, has one of `schemas` among its branches or refers to it there."""
    waiting, seen = [union], {union.pointer}
    while waiting:
        for branch in union_branches(waiting.pop()):
            target = context.follow(branch)
            if branch.pointer in schemas or target.pointer in schemas:
                return True
            if target.pointer not in seen:
                seen.add(target.pointer)
                waiting.append(target)
    return False
