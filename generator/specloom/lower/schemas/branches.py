"""Branches of unions: which of them say something of the type, which is null, and which union lies within another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from specloom.lower.schemas.keywords import UNION_KEYWORDS, admits_null, is_null, narrows, plain, same
from specloom.openapi.syntax import Schema


@dataclass(frozen=True, slots=True, eq=False)
class Union:
    """A `oneOf` or an `anyOf`: the schema that holds it, and the branches that say something of the type."""

    schema: Schema
    branches: tuple[Schema, ...]
    not_null: tuple[Schema, ...]
    """The branches that allow other values than null."""


def only_requires(schema: Schema) -> bool:
    """Whether a branch of a union asks only for properties to be there, or not to be there."""
    if schema.boolean is not None or not schema.narrowing:
        return False
    of_objects = schema.narrowing == {"type", "required"} and schema.types == ("object",)
    return schema.narrowing <= {"required", "not"} or of_objects


def informative(branches: Iterable[Schema]) -> list[Schema]:
    """Return the branches that say something of the type."""
    return [branch for branch in branches if not only_requires(branch)]


def union_branches(schema: Schema) -> list[Schema]:
    """Return the branches of the `oneOf` and `anyOf` of a schema that say something of the type."""
    return informative(schema.branches)


def is_bare_union(schema: Schema) -> bool:
    """Whether a schema is a union and nothing else, so that its branches may stand in the union around it."""
    if schema.ref is not None or schema.discriminator is not None or schema.title is not None:
        return False
    return len(schema.narrowing) == 1 and schema.narrowing <= UNION_KEYWORDS


def flat_branches(branches: Iterable[Schema]) -> list[Schema]:
    """Return the branches of a union that are not null, those of bare unions inside it in their place."""
    flat: list[Schema] = []
    for branch in informative(branches):
        if is_bare_union(branch):
            flat += flat_branches(branch.branches)
        elif not is_null(branch):
            flat.append(branch)
    return flat


def only_branch(schema: Schema) -> Schema | None:
    """Return the one branch of a union that is not null, where the schema says nothing besides."""
    branches = [branch for branch in union_branches(schema) if not is_null(branch)]
    alone = len(branches) == 1 and not narrows(schema, *UNION_KEYWORDS, "type")
    return branches[0] if alone else None


def may_be_null(schema: Schema) -> bool:
    """Whether null is allowed here, by the schema itself or by a branch of its union."""
    if admits_null(schema):
        return True
    return any(is_null(each) or (is_bare_union(each) and may_be_null(each)) for each in schema.branches)


def reaches_any(union: Schema, keys: Collection[str]) -> bool:
    """Whether a union, or one inside it, has a schema with one of `keys` among its branches or refers to it there."""
    waiting, seen = [union], {union.key}
    while waiting:
        for branch in union_branches(waiting.pop()):
            target = branch.meant
            if branch.key in keys or target.key in keys:
                return True
            if target.key not in seen:
                seen.add(target.key)
                waiting.append(target)
    return False


def smallest(unions: list[Union]) -> list[Union]:
    """Return several unions that all hold without those whose branches include all of another one's."""
    kept = list(unions)
    for union in unions:
        if any(other is not union and _includes(union, other) for other in kept):
            kept.remove(union)
    return kept


def _includes(union: Union, other: Union) -> bool:
    """Whether each branch of another union is one of a union."""
    return all(
        any(plain(branch) is plain(each) or same(branch, each) for each in union.not_null) for branch in other.not_null
    )


def unions_of(part: Schema) -> Iterator[Union]:
    """Yield the unions that a schema says with `oneOf` and `anyOf`; both count."""
    for written in (part.one_of, part.any_of):
        branches = informative(written)
        if branches:
            yield Union(part, tuple(branches), tuple([branch for branch in branches if not is_null(branch)]))
