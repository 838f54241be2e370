"""What tells one branch of a union from the others, as a step of its origin."""

from __future__ import annotations

from specloom.ir.origins import Step, StepKind
from specloom.lower.names import name_of
from specloom.lower.schemas.constants import ConstantFinder
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.shapes import Shapes
from specloom.openapi.syntax import Schema

_LONGEST_TITLE = 6
_A_FEW = 2
"""How many values a name can hold."""


def branch_step(shapes: Shapes, constants: ConstantFinder, branches: list[Schema], index: int) -> Step | None:
    """Return the step to a branch: its constant, title, reference, or what only it has; None for the only one."""
    if len(branches) == 1:
        return None
    branch = branches[index]
    others = branches[:index] + branches[index + 1 :]
    shape = shapes.of(branch)
    tags = constants.own(shape)
    taken = [constants.of(other) for other in others]
    for name in sorted(tags, key=lambda name: (name != "type", name)):
        if all(each.get(name) != tags[name] for each in taken):
            return Step(StepKind.BRANCH, tags[name][0])
    if branch.title is not None and len(name_of(branch.title).words) <= _LONGEST_TITLE:
        return Step(StepKind.BRANCH, branch.title)
    target = branch.meant
    if target is not branch and target.pointer.tokens:
        return Step(StepKind.BRANCH, target.label)
    kind = _kind(shapes, shape)
    if all(_kind(shapes, shapes.of(other)) != kind for other in others):
        return Step(StepKind.KIND, kind)
    for name in sorted(shape.properties, key=lambda name: (name not in shape.required, name)):
        if not any(name in shapes.of(other).properties for other in others):
            return Step(StepKind.HAVING, name)
    listed = _listed(constants, shape, [shapes.of(other) for other in others])
    return Step(StepKind.BRANCH, listed) if listed else Step(StepKind.OPTION, str(index + 1))


def _listed(constants: ConstantFinder, shape: Shape, others: list[Shape]) -> str | None:
    """Return what a branch is called after the values of a property that only it has: `BackOrClose`, `BackOrOther`."""
    for name in sorted(shape.properties, key=lambda name: (name != "type", name)):
        values = constants.own_values(shape, name)
        if len(values) > 1 and all(set(values).isdisjoint(constants.own_values(other, name)) for other in others):
            return f"{values[0]} Or {values[1] if len(values) == _A_FEW else 'Other'}"
    return None


def _kind(shapes: Shapes, shape: Shape, above: tuple[str, ...] = ()) -> str:
    """Return a word for what a shape is: `object`, `list` (of objects), `text list`, `integer`."""
    if shape.is_object:
        return "object"
    first = next(iter(shape.kinds), "value")
    kind = {"string": "text", "array": "list"}.get(first, first)
    if kind == "list" and shape.items and shape.key not in above:
        item = _kind(shapes, shapes.of(shape.items[-1]), (*above, shape.key))
        return "list" if item in ("object", "value") else f"{item} list"
    return kind
