"""Names for the branches of a union that the document does not name."""

from __future__ import annotations

from specloom.lower.constants import constants_of, own_constants, own_values
from specloom.lower.context import Context, name_of, text_or_none
from specloom.lower.places import below, below_once
from specloom.lower.shapes import Shape, join
from specloom.openapi.references import Node

_LONGEST_TITLE = 6
_A_FEW = 2
"""How many values a name can hold."""


def branch_place(context: Context, branches: list[Node], index: int, place: str) -> str:
    """Return the class spelling of a branch: after its constant, its title, its reference, or what only it has."""
    if len(branches) == 1:
        return place
    branch = branches[index]
    others = branches[:index] + branches[index + 1 :]
    schema = branch.value if isinstance(branch.value, dict) else {}
    shape = join(context, branch)
    tags = own_constants(context, shape)
    taken = [constants_of(context, other) for other in others]
    for name in sorted(tags, key=lambda name: (name != "type", name)):
        if all(found.get(name) != tags[name] for found in taken):
            return below_once(place, tags[name][0])
    title = text_or_none(schema.get("title"))
    if title is not None and len(name_of(title).words) <= _LONGEST_TITLE:
        return below_once(place, title)
    target = context.follow(branch)
    if target is not branch and target.pointer.tokens:
        return below_once(place, target.pointer.tokens[-1])
    kind = _kind(context, shape)
    if all(_kind(context, join(context, other)) != kind for other in others):
        return below(place, kind)
    for name in sorted(shape.properties, key=lambda name: (name not in shape.required, name)):
        if not any(name in join(context, other).properties for other in others):
            return below(place, "With", name)
    listed = _listed(context, shape, others)
    if listed is not None:
        return below_once(place, listed)
    return below(place, f"Option{index + 1}")


def _listed(context: Context, shape: Shape, others: list[Node]) -> str | None:
    """Return what a branch is called after the values of a property that only it has: `BackOrClose`, `BackOrOther`."""
    shapes = [join(context, other) for other in others]
    for name in sorted(shape.properties, key=lambda name: (name != "type", name)):
        values = own_values(context, shape, name)
        if len(values) > 1 and all(set(values).isdisjoint(own_values(context, other, name)) for other in shapes):
            return f"{values[0]} Or {values[1] if len(values) == _A_FEW else 'Other'}"
    return None


def _kind(context: Context, shape: Shape) -> str:
    """Return a word for what a shape is: `object`, `list` (of objects), `text list`, `integer`."""
    if shape.is_object:
        return "object"
    kind = {"string": "text", "array": "list"}.get(*(next(iter(shape.types), "value"),) * 2)
    if kind == "list" and shape.items:
        item = _kind(context, join(context, shape.items[-1]))
        return "list" if item in ("object", "value") else f"{item} list"
    return kind
