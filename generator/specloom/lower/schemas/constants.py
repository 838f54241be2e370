"""Constants: the properties that a schema gives one value, or a few, by which it can be told from others."""

from __future__ import annotations

from typing import Any

from specloom.lower.schemas.branches import only_branch
from specloom.lower.schemas.keywords import plain
from specloom.lower.schemas.mappings import tag_text
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.shapes import Shapes
from specloom.lower.schemas.values import coerce_to_type, listed_values
from specloom.openapi.syntax import Schema

Constants = dict[str, tuple[str, ...]]
_DEEPEST = 150
"""How many unions inside one another are looked into."""


class ConstantFinder:
    """Finds the constants of schemas; what it found is kept only where nothing was cut off."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._whole: dict[str, Constants] = {}
        self._entered: set[str] = set()

    def of(self, branch: Schema) -> Constants:
        """Return the properties that a branch holds constant; of a union inside, those that all its branches do."""
        for each in self._innermost_first(branch):
            self._of(each, ())
        return self._of(branch, ())[0]

    def _innermost_first(self, branch: Schema) -> list[Schema]:
        """Return the branches inside a branch that were not looked at yet, so that none is looked at from far above."""
        found: list[Schema] = []
        waiting = [(plain(branch), False)]
        while waiting:
            each, leaving = waiting.pop()
            if leaving:
                found.append(each)
            elif each.key not in self._entered:
                self._entered.add(each.key)
                waiting.append((each, True))
                shape = self._shapes.of(each)
                waiting += [(plain(inner), False) for inner in inner_branches(shape)] if len(shape.unions) == 1 else []
        return found

    def _of(self, branch: Schema, above: tuple[str, ...]) -> tuple[Constants, bool]:
        """Return the constants of a branch, and whether they are the same wherever it stands."""
        branch = plain(branch)
        if branch.key in self._whole:
            return self._whole[branch.key], True
        shape = self._shapes.of(branch)
        constants = self.own(shape)
        whole = True
        if len(shape.unions) == 1:
            around = (*above, branch.key)
            branches = inner_branches(shape) if len(around) < _DEEPEST else []
            of_all = [self._of(each, around) for each in branches if plain(each).key not in around]
            whole = len(of_all) == len(inner_branches(shape)) and all(is_whole for _, is_whole in of_all)
            shared = set.intersection(*(set(each) for each, _ in of_all)) if of_all else set()
            constants |= {
                name: tuple(dict.fromkeys(value for each, _ in of_all for value in each[name]))
                for name in sorted(shared)
            }
        if whole:
            self._whole[branch.key] = constants
        return constants, whole

    def own(self, shape: Shape) -> Constants:
        """Return the properties that a shape holds constant, whatever its unions say."""
        values = {name: self._named_values(shape, name) for name in shape.properties}
        return {name: (each[0],) for name, each in values.items() if len(each) == 1 and isinstance(each[0], str)}

    def own_values(self, shape: Shape, name: str) -> tuple[str, ...]:
        """Return the texts among the values that a shape allows for a property, where it names them."""
        return tuple(value for value in self._named_values(shape, name) if isinstance(value, str))

    def texts(self, branch: Schema, name: str) -> tuple[str, ...]:
        """Return the values that a schema allows for a property as keys of a mapping, where it names them."""
        return tuple(
            tag_text(value)
            for value in self._named_values(self._shapes.of(branch), name)
            if isinstance(value, str | int)
        )

    def kinds(self, branch: Schema, name: str) -> set[str]:
        """Return the types that a branch, or of a union inside its branches, allows for a property, beside null."""
        kinds: set[str] = set()
        waiting, seen = [branch], {branch.key}
        while waiting:
            shape = self._shapes.of(waiting.pop())
            kinds.update(kind for each in shape.properties.get(name, ()) for kind in self._shapes.of(each).kinds)
            inner = [each for each in inner_branches(shape) if each.key not in seen]
            seen.update(each.key for each in inner)
            waiting += inner
        return kinds

    def _named_values(self, shape: Shape, name: str) -> list[Any]:
        values: list[Any] = []
        for schema in shape.properties.get(name, []):
            values = self._values(schema) or values
        return values

    def _values(self, schema: Schema, above: tuple[str, ...] = ()) -> list[Any]:
        """Return the values that a schema allows, where it names them; none where it leads to itself."""
        if schema.key in above or len(above) >= _DEEPEST:
            return []
        above = (*above, schema.key)
        if schema.ref is not None or schema.all_of:
            shape = self._shapes.of(schema)
            only = inner_branches(shape)
            if len(only) == 1 and not shape.has_values:
                return self._values(only[0], above)
            return listed_values(coerce_to_type(shape))
        only_one = only_branch(schema)
        return self._values(only_one, above) if only_one is not None else listed_values(coerce_to_type(schema))


def is_required(shapes: Shapes, branch: Schema, name: str) -> bool:
    """Whether a branch, or of a union inside each of its branches, requires a property."""
    waiting, seen = [branch], {branch.key}
    while waiting:
        shape = shapes.of(waiting.pop())
        if name in shape.required:
            continue
        inner = inner_branches(shape)
        if not inner:
            return False
        waiting += [each for each in inner if each.key not in seen]
        seen.update(each.key for each in inner)
    return True


def inner_branches(shape: Shape) -> list[Schema]:
    """Return the branches of the unions of a shape that say something and allow other values than null."""
    return [branch for union in shape.unions for branch in union.not_null]
