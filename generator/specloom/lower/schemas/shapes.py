"""The shapes of the schemas of a document: what `$ref` and `allOf` join is gathered, each schema once."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Container, Iterator
from dataclasses import replace

from specloom.ir.types import Docs
from specloom.lower.diagnostics import Report
from specloom.lower.schemas.branches import Union, may_be_null, reaches_any, smallest, unions_of
from specloom.lower.schemas.keywords import is_null, narrows, plain, same
from specloom.lower.schemas.shape import Shape, add_possible, common_values, joined_docs, own_attributes, positions
from specloom.openapi.syntax import ABSENT, Schema

_OF_A_TYPE = frozenset({"type", "properties", "required", "additionalProperties", "items"})
"""The keywords by which a schema may say no more than of which type its values are."""


class Shapes:
    """The shapes of the schemas of one document, each made once."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._shapes: dict[str, Shape] = {}
        self._differing: dict[tuple[str, ...], list[Schema]] = {}

    def of(self, schema: Schema) -> Shape:
        """Return the shape of a schema, or of the one that it only refers to."""
        schema = plain(schema)
        shape = self._shapes.get(schema.key)
        if shape is None:
            for each in reversed(self._chain(schema)):
                self._shapes[each.key] = self._made(each, each.key, [each])
            shape = self._shapes[schema.key]
        return shape

    def _chain(self, schema: Schema) -> list[Schema]:
        """Return a schema and those with which each begins, up to one whose shape is known; the last is made first."""
        chain: dict[str, Schema] = {}
        each: Schema | None = schema
        while each is not None and each.key not in chain and each.key not in self._shapes:
            chain[each.key] = each
            first = _first(each)
            each = None if first is None else plain(first)
        return list(chain.values())

    def joined(self, schemas: list[Schema]) -> Shape:
        """Return the shape of several schemas, as if an `allOf` held them."""
        *others, last = schemas
        return self._made(last, join_key(last.key, [each.key for each in others]), schemas)

    def extended(self, shape: Shape, branch: Schema) -> Shape:
        """Return the shape of a branch of the union of `shape`, with all that `shape` says besides."""
        extended = replace(
            shape,
            schema=branch,
            key=join_key(branch.key, [shape.key]),
            docs=Docs(),
            **{**own_attributes(shape), "unions": [], "parts": {}},
        )
        return self._fill(extended, [branch])

    def possible(self, shape: Shape) -> Shape:
        """Return a shape without the branches of its unions that no value of its type fits.

        A union of which one branch is left is none: what that branch says holds always.
        """
        if not shape.kinds:
            return shape
        unions: list[Union] = []
        sure: list[Schema] = []
        for union in shape.unions:
            kept = [each for each in union.not_null if not _disjoint(shape.types, self.of(each).types)]
            if len(kept) in (0, len(union.not_null)):
                unions.append(union)
            elif len(kept) == 1 and len(shape.unions) > 1:
                sure += kept
            else:
                branches = tuple([each for each in union.branches if each in kept or is_null(each)])
                unions.append(Union(union.schema, branches, tuple(kept)))
        joined = shape
        for branch in sure:
            more = self.extended(joined, branch)
            joined = replace(more, schema=shape.schema, key=shape.key, docs=shape.docs, unions=more.unions)
            unions += more.unions
        return joined if not sure and unions == shape.unions else replace(joined, unions=unions)

    def extends(self, schema: Schema, base: Schema) -> bool:
        """Whether a schema is joined, by `allOf` or as what it refers to, with another."""
        known = self._shapes.get(plain(schema).key)
        if known is not None:
            return schema is base or base.key in known.parts
        return any(part is base for part, _ in self._parts([schema]))

    def _made(self, schema: Schema, key: str, schemas: list[Schema]) -> Shape:
        """Return the shape of several schemas, begun with a copy of what is known, so that a chain takes no square."""
        base = self._begun(schemas[0])
        shape = Shape(schema, key) if base is None else replace(base, schema=schema, key=key, **own_attributes(base))
        return self._fill(shape, schemas)

    def _fill(self, shape: Shape, schemas: list[Schema]) -> Shape:
        for part, above in self._parts(schemas, shape.parts):
            # The union of what extends a schema by `allOf` says nothing inside of it: which branch it is, is settled.
            with_unions = not (part.branches and above and reaches_any(part, above))
            self._add(shape, part, with_unions=with_unions)
            shape.parts[part.key] = part if with_unions and part.branches else None
        if len(shape.unions) > 1:
            shape.unions = smallest(shape.unions)
        return shape

    def _begun(self, schema: Schema) -> Shape | None:
        """Return the shape with which that of a schema begins, where it is known and the same in there."""
        above: list[str] = []
        each: Schema | None = schema
        while each is not None and each.key not in above:
            known = self._shapes.get(each.key)
            if known is not None:
                alone = not any(key in known.parts for key in above)
                counted = (part for part in known.parts.values() if part is not None)
                return known if alone and not any(reaches_any(part, above) for part in counted) else None
            above.append(each.key)
            each = _first(each)
        return None

    def differing(self, schemas: list[Schema]) -> list[Schema]:
        """Return those of several schemas for one thing that narrow its values, each once; the last where none does.

        What another one extends, or says no more of than of which type it is, adds nothing.
        """
        keys = tuple([each.key for each in schemas])
        if keys and keys not in self._differing:
            kept: list[Schema] = []
            for number, schema in enumerate(schemas, 1):
                # What heirs say of a property begins with what their base says of it.
                begun = self._differing.get(keys[:number])
                kept = self._differing[keys[:number]] = self._with(kept, schema) if begun is None else begun
        return self._differing.get(keys) or schemas[-1:]

    def _with(self, kept: list[Schema], schema: Schema) -> list[Schema]:
        """Return schemas that narrow the values of one thing, and another where it narrows them further."""
        if not narrows(schema) or any(same(schema, before) for before in kept):
            return kept
        left = [each for each in kept if not self._implies(schema, each)]
        return left if any(self._implies(each, schema) for each in left) else [*left, schema]

    def _implies(self, schema: Schema, other: Schema) -> bool:
        """Whether every value of a schema is one of another: it extends it, or is of the type that is all it says."""
        if schema.boolean is not None or other.boolean is not None or may_be_null(schema) > may_be_null(other):
            return False
        target = plain(other)
        if target is not other and self.extends(schema, target):
            return True
        wanted = self._only_type(target)
        return wanted is not None and self._is_of_type(schema, wanted)

    def _is_of_type(self, schema: Schema, wanted: str) -> bool:
        """Whether all values of a schema, or of the branches of its union, are of a type or null."""
        waiting, seen = [schema], {schema.key}
        while waiting:
            shape = self.of(waiting.pop())
            if shape.kinds == (wanted,) or (wanted == "object" and shape.is_object):
                continue
            if shape.kinds or not shape.unions:
                return False
            inner = [each for each in shape.unions[0].not_null if each.key not in seen]
            seen.update(each.key for each in inner)
            waiting += inner
        return True

    def _only_type(self, schema: Schema) -> str | None:
        """Return the type of a schema that says nothing but of which one its values are."""
        kinds = [kind for kind in schema.types if kind != "null"]
        if len(kinds) != 1 or not schema.narrowing <= _OF_A_TYPE or schema.properties or schema.required:
            return None
        inner = [each for each in (schema.items, schema.additional) if each is not None]
        return None if any(map(narrows, inner)) else kinds[0]

    def _parts(self, schemas: list[Schema], known: Container[str] = ()) -> Iterator[tuple[Schema, Collection[str]]]:
        """Yield the schemas that are joined, each once: what one refers to, the branches of its `allOf`, then itself.

        Those that are `known` are left out. With each come the keys of those that it is joined to at that moment.
        """
        above: dict[str, None] = {}
        done: set[str] = set()
        stack: list[tuple[Schema, bool]] = [(schema, False) for schema in reversed(schemas)]
        while stack:
            schema, leaving = stack.pop()
            if leaving:
                del above[schema.key]
                done.add(schema.key)
                yield schema, above
            elif schema.key in above:
                message = "this `allOf` contains itself; the repetition is ignored"
                self._report.warning("all-of-cycle", message, schema.pointer)
            elif schema.boolean is None and schema.key not in done and schema.key not in known:
                above[schema.key] = None
                stack.append((schema, True))
                stack += [(branch, False) for branch in reversed(schema.all_of)]
                if schema.ref is not None:
                    stack.append((schema.ref.target, False))

    def _add(self, shape: Shape, part: Schema, *, with_unions: bool) -> None:
        for name, schema in part.properties.items():
            # Shapes share these lists with those that they begin with.
            shape.properties[name] = [*shape.properties.get(name, ()), schema]
        if part.conditional:
            for schema in part.conditional:
                add_possible(shape.possible, self._members(schema, frozenset({part.key})))
        shape.patterns += part.patterns.values()
        shape.required.update(part.required)
        if part.additional is not None and (shape.additional is None or narrows(part.additional)):
            shape.additional = part.additional
        if part.unevaluated is not None and shape.additional is None:
            shape.additional = part.unevaluated
        if part.prefix_items is not None:
            shape.prefix = positions(shape.prefix or [], part.prefix_items)
        if part.items is not None:
            shape.items.append(part.items)
        elif part.unevaluated_items is not None and not shape.items:
            shape.items.append(part.unevaluated_items)
        if with_unions and part.branches:
            shape.unions += unions_of(part)
        if part.types:
            shape.types = self._common_types(shape.types, part)
        if part.enum is not None:
            shape.enum = common_values(shape.enum, part.enum)
            shape.meanings = {**shape.meanings, **part.meanings}
        if part.const is not ABSENT:
            shape.const = part.const
        shape.format = part.format or shape.format
        if part.bounds:
            shape.bounds = {**shape.bounds, **part.bounds}
        shape.docs = joined_docs(shape.docs, part)
        self._report_unexpressed(part)

    def _report_unexpressed(self, part: Schema) -> None:
        for keyword in part.unexpressed:
            message = f"`{keyword}` cannot be expressed as a type; values that it forbids are accepted"
            self._report.widening("schema-not-expressed", message, part.pointer.child(keyword))

    def _members(self, schema: Schema, above: frozenset[str]) -> dict[str, Schema]:
        """Return the properties that a condition describes, those of conditions inside it included."""
        members: dict[str, Schema] = {}
        if schema.key in above:
            return members
        for part, _ in self._parts([schema]):
            self._report_unexpressed(part)
            members |= part.properties
            for inner in part.conditional:
                inside = self._members(inner, above | {schema.key, part.key})
                members |= {name: each for name, each in inside.items() if name not in members}
        return members

    def _common_types(self, ours: tuple[str, ...], part: Schema) -> tuple[str, ...]:
        """Return the types that both allow; those of the part, with a finding, where they have none in common."""
        theirs = part.types
        if not ours or ours == theirs:
            return theirs
        common = [name for name in theirs if name in ours or (name == "integer" and "number" in ours)]
        if "integer" in ours and "number" in theirs and "number" not in ours and "integer" not in theirs:
            common.append("integer")
        if common:
            return tuple(common)
        shown = f"`{_shown(theirs)}` here and `{_shown(ours)}` in another branch of the `allOf`"
        self._report.widening("all-of-conflict", f"{shown}: no value has both types", part.pointer.child("type"))
        return theirs


def join_key(key: str, others: list[str]) -> str:
    """Return what tells a schema joined with others from the schema itself."""
    return f"{key}+{hashlib.sha256(' '.join(others).encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"


def _first(schema: Schema) -> Schema | None:
    """Return the schema that is joined first in another."""
    if schema.ref is not None:
        return schema.ref.target
    return schema.all_of[0] if schema.all_of else None


def _disjoint(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether no value is of types of both; a schema without a type allows all."""
    numbers = {"integer", "number"}
    common = set(ours) & set(theirs) or (numbers & set(ours) and numbers & set(theirs))
    return bool(ours and theirs and not common)


def _shown(types: tuple[str, ...]) -> str:
    return types[0] if len(types) == 1 else str(list(types))
