"""What tells the branches of a union apart: discriminators, declared or implied, and names for branches without one."""

from __future__ import annotations

from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.types import Discriminator
from specloom.lower.branches import union_branches
from specloom.lower.context import Context, child, name_of, text_or_none
from specloom.lower.keywords import is_null
from specloom.lower.places import below, below_once
from specloom.lower.shapes import Shape, join
from specloom.openapi.refs import Node, RefError

Tags = dict[str, tuple[str, ...]]
_DEEPEST_UNION = 20
_LONGEST_TITLE = 6


def discriminator_of(context: Context, union: Node, branches: list[Node]) -> Discriminator | None:
    """Return what tells `branches` apart; None when nothing does, and then the types themselves must."""
    constants = [_constants(context, branch) for branch in branches]
    declared = child(union, "discriminator", "propertyName").value
    if isinstance(declared, str):
        tags = _declared_tags(context, union, branches, [_values(context, branch, declared) for branch in branches])
        if _distinct(tags) and all(_is_object(context, branch, 0) for branch in branches):
            return Discriminator(name_of(declared), tuple(tags))
    for name in sorted(set.intersection(*(set(found) for found in constants)), key=lambda name: (name != "type", name)):
        tags = [found[name] for found in constants]
        if _distinct(tags):
            return Discriminator(name_of(name), tuple(tags))
    return None


def branch_place(context: Context, branches: list[Node], index: int, place: str) -> str:
    """Return the class spelling of a branch: after its constant, its title, its reference, or what only it has."""
    if len(branches) == 1:
        return place
    branch = branches[index]
    others = branches[:index] + branches[index + 1 :]
    schema = branch.value if isinstance(branch.value, dict) else {}
    shape = join(context, branch)
    tags = _own_constants(context, shape)
    taken = [_constants(context, other) for other in others]
    for name in sorted(tags, key=lambda name: (name != "type", name)):
        if all(found.get(name) != tags[name] for found in taken):
            return below_once(place, tags[name][0])
    title = text_or_none(schema.get("title"))
    if title is not None and len(name_of(title).words) <= _LONGEST_TITLE:
        return below_once(place, title)
    target = _target(context, branch)
    if target is not branch and target.pointer.tokens:
        return below_once(place, target.pointer.tokens[-1])
    kind = _kind(context, shape)
    if all(_kind(context, join(context, other)) != kind for other in others):
        return below(place, kind)
    for name in sorted(shape.properties, key=lambda name: (name not in shape.required, name)):
        if not any(name in join(context, other).properties for other in others):
            return below(place, "With", name)
    return below(place, f"Option{index + 1}")


def _kind(context: Context, shape: Shape) -> str:
    """Return a word for what a shape is: `object`, `list` (of objects), `text list`, `integer`."""
    if shape.is_object:
        return "object"
    kind = {"string": "text", "array": "list"}.get(*(next(iter(shape.types), "value"),) * 2)
    if kind == "list" and shape.items:
        item = _kind(context, join(context, shape.items[-1]))
        return "list" if item in ("object", "value") else f"{item} list"
    return kind


def _declared_tags(
    context: Context, union: Node, branches: list[Node], constants: list[tuple[str, ...]]
) -> list[tuple[str, ...]]:
    """Return the values for each branch: those of the mapping, else its constant, else the name of its schema.

    Where a value of the mapping leads nowhere it may be any branch's, so that no name of a schema is taken for one.
    """
    mapping = child(union, "discriminator", "mapping").value
    refs = mapping.values() if isinstance(mapping, dict) else ()
    complete = all(_leads(context, union, ref) for ref in refs if isinstance(ref, str))
    tags: list[tuple[str, ...]] = []
    for branch, constant in zip(branches, constants, strict=True):
        target = _target(context, branch)
        mapped = tuple(
            str(value)
            for value, ref in (mapping.items() if isinstance(mapping, dict) else ())
            if isinstance(ref, str) and _same(context, union, ref, target)
        )
        own = mapped + tuple(value for value in constant if value not in mapped)
        named = complete and target is not branch and target.pointer.tokens
        tags.append(own or ((target.pointer.tokens[-1],) if named else ()))
    return tags


def _leads(context: Context, union: Node, ref: str) -> bool:
    """Whether a value of a mapping leads to a schema."""
    known = child(context.resolver.root, "components", "schemas").value
    return (isinstance(known, dict) and ref in known) or _resolved(context, union, ref) is not None


def _same(context: Context, union: Node, ref: str, target: Node) -> bool:
    """Whether a value of a mapping, a reference or a bare schema name, means `target`."""
    if target.pointer.tokens[-1:] == (ref,):
        return True
    return _resolved(context, union, ref) == target.pointer


def _resolved(context: Context, union: Node, ref: str) -> Pointer | None:
    """Return what a value of a mapping that is written as a reference means."""
    if "/" not in ref and "#" not in ref and "." not in ref:
        return None
    try:
        return context.resolver.resolve(ref, union.pointer.child("discriminator", "mapping")).pointer
    except RefError:
        return None


def _target(context: Context, branch: Node) -> Node:
    if isinstance(branch.value, dict) and isinstance(branch.value.get("$ref"), str):
        return context.resolver.resolve(branch.value["$ref"], branch.pointer)
    return branch


def _distinct(tags: list[tuple[str, ...]]) -> bool:
    values = [value for branch in tags for value in branch]
    return all(tags) and len(set(values)) == len(values)


def _is_object(context: Context, branch: Node, depth: int) -> bool:
    shape = join(context, branch)
    if not shape.unions:
        return shape.is_object
    if depth > _DEEPEST_UNION:
        return False
    return all(
        is_null(each.value) or _is_object(context, each, depth + 1)
        for union in shape.unions
        for each in union_branches(union)
    )


def _constants(context: Context, branch: Node, depth: int = 0) -> Tags:
    """Return the properties that a branch holds constant; of a union inside, those that all its branches do."""
    key = _target(context, branch).pointer
    if key in context.constants:
        return context.constants[key]
    shape = join(context, branch)
    found = _own_constants(context, shape)
    if len(shape.unions) == 1 and depth < _DEEPEST_UNION:
        inner = [_constants(context, each, depth + 1) for each in union_branches(shape.unions[0])]
        shared = set.intersection(*(set(tags) for tags in inner)) if inner else set()
        found |= {name: tuple(dict.fromkeys(v for tags in inner for v in tags[name])) for name in sorted(shared)}
    context.constants[key] = found
    return found


def _values(context: Context, branch: Node, name: str) -> tuple[str, ...]:
    """Return the values that a branch allows for a property, where it names them."""
    held = _constants(context, branch).get(name)
    if held is not None:
        return held
    listed = [context.schema(context.follow(node)) for node in join(context, branch).properties.get(name, [])]
    enums = [schema["enum"] for schema in listed if isinstance(schema, dict) and isinstance(schema.get("enum"), list)]
    return tuple(value for value in enums[-1] if isinstance(value, str)) if enums else ()


def _own_constants(context: Context, shape: Shape) -> Tags:
    found: Tags = {}
    for name, nodes in shape.properties.items():
        for node in nodes:
            value = _constant(context, node)
            if value is not None:
                found[name] = (value,)
    return found


def _constant(context: Context, node: Node) -> str | None:
    schema: Any = context.schema(node)
    if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        schema = context.schema(context.follow(node))
    if not isinstance(schema, dict):
        return None
    if isinstance(schema.get("const"), str):
        return str(schema["const"])
    values = schema.get("enum")
    return values[0] if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str) else None
