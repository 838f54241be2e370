"""Constants: the properties that a schema gives one value, or a few, by which it can be told from others."""

from __future__ import annotations

from typing import Any

from specloom.lower.branches import only_branch, union_branches
from specloom.lower.context import Context
from specloom.lower.keywords import is_null
from specloom.lower.shapes import Shape, join
from specloom.lower.values import fitted
from specloom.openapi.references import Node

Constants = dict[str, tuple[str, ...]]
_DEEPEST_UNION = 20


def constants_of(context: Context, branch: Node, depth: int = 0) -> Constants:
    """Return the properties that a branch holds constant; of a union inside, those that all its branches do."""
    key = context.follow(branch).pointer
    if key in context.constants and not _narrowed(branch):
        return context.constants[key]
    shape = join(context, branch)
    found = own_constants(context, shape)
    if len(shape.unions) == 1 and depth < _DEEPEST_UNION:
        inner = [constants_of(context, each, depth + 1) for each in _branches(shape)]
        shared = set.intersection(*(set(each) for each in inner)) if inner else set()
        found |= {name: tuple(dict.fromkeys(v for each in inner for v in each[name])) for name in sorted(shared)}
    if not _narrowed(branch):
        context.constants[key] = found
    return found


def own_constants(context: Context, shape: Shape) -> Constants:
    """Return the properties that a shape holds constant, whatever its unions say."""
    found: Constants = {}
    for name in shape.properties:
        values = _named_values(context, shape, name)
        if len(values) == 1 and isinstance(values[0], str):
            found[name] = (values[0],)
    return found


def own_values(context: Context, shape: Shape, name: str) -> tuple[str, ...]:
    """Return the texts among the values that a shape allows for a property, where it names them."""
    return tuple(value for value in _named_values(context, shape, name) if isinstance(value, str))


def is_required(context: Context, branch: Node, name: str, depth: int = 0) -> bool:
    """Whether a branch, or of a union inside each of its branches, requires a property."""
    shape = join(context, branch)
    if name in shape.required:
        return True
    inner = _branches(shape) if depth < _DEEPEST_UNION else []
    return bool(inner) and all(is_required(context, each, name, depth + 1) for each in inner)


def _branches(shape: Shape) -> list[Node]:
    return [each for union in shape.unions for each in union_branches(union) if not is_null(each.value)]


def _narrowed(branch: Node) -> bool:
    """Whether a branch says something beside what it refers to."""
    return isinstance(branch.value, dict) and "$ref" in branch.value and len(branch.value) > 1


def _named_values(context: Context, shape: Shape, name: str) -> list[Any]:
    found: list[Any] = []
    for node in shape.properties.get(name, []):
        found = _values(context, node) or found
    return found


def _values(context: Context, node: Node) -> list[Any]:
    """Return the values that a schema allows, where it names them."""
    schema = context.schema(node)
    if not isinstance(schema, dict):
        return []
    keywords: dict[str, Any] = schema
    if "$ref" in schema or "allOf" in schema:
        shape = join(context, node)
        keywords = shape.keywords
        only = _branches(shape)
        if len(only) == 1 and "enum" not in keywords and "const" not in keywords:
            return _values(context, only[0])
    elif (only_one := only_branch(node, schema)) is not None:
        return _values(context, only_one)
    keywords = fitted(keywords)
    listed = [keywords["const"]] if "const" in keywords else keywords.get("enum")
    return listed if isinstance(listed, list) else []
