"""Forms: the one switch over what a schema is, a type or the shape of an object that wants to be declared."""

from __future__ import annotations

import dataclasses
from typing import Any, Protocol

from specloom.diagnostics import Pointer, Severity
from specloom.ir.types import (
    AnyType,
    Docs,
    MapType,
    NullableType,
    NullType,
    Reference,
    Type,
    UnionType,
)
from specloom.lower.alternatives import any_of, nullable
from specloom.lower.branches import flat_branches, may_be_null, offers, only_branch, union_branches
from specloom.lower.context import Context, child, docs_of, items
from specloom.lower.discriminators import discriminator_of
from specloom.lower.heirs import Families
from specloom.lower.keywords import UNION_KEYWORDS, has_siblings, is_null, narrows
from specloom.lower.lists import list_of
from specloom.lower.places import below, home_of, place_of_join
from specloom.lower.shapes import Shape, add_possible, extend, extends, join
from specloom.lower.unions import branch_place
from specloom.lower.values import enum_of, fitted, scalar_of, structured_values
from specloom.openapi.references import Node


class Declarations(Protocol):
    """What forms ask for: the types of inner schemas, and names for shapes."""

    def type_of(self, node: Node, place: str) -> Type:
        """Return the type of the schema at `node`; what has no name there is named `place`."""

    def declare_shape(self, shape: Shape, place: str) -> Reference:
        """Declare an object that the document does not name."""

    def declare_union(self, node: Node, union: UnionType, place: str, docs: Docs) -> Reference:
        """Declare a union that the document does not name."""


class Forms:
    """Tells what schemas are; what they hold inside is asked of the declarations."""

    def __init__(self, context: Context, families: Families, declarations: Declarations) -> None:
        self._context = context
        self._families = families
        self._declarations = declarations
        self._joins: dict[Pointer, tuple[Pointer, ...]] = {}
        """The places of joins, and which schemas are joined there."""
        self._joining: list[Pointer] = []
        """The branches that are being joined, each inside the one before."""

    def of(self, node: Node, schema: dict[str, Any], place: str) -> Type | Shape:
        """Return the type without its null, or the shape of an object that wants to be declared."""
        if "allOf" in schema or "$ref" in schema:
            return self._joined(node, schema, place)
        if any(keyword in schema for keyword in UNION_KEYWORDS) and union_branches(node):
            only = only_branch(node, schema)
            return self._standing_for(only, node, place) if only else self._union_of(join(self._context, node), place)
        return self._plain(join(self._context, node), place)

    def _standing_for(self, node: Node, around: Node, place: str) -> Type | Shape:
        """Return the form of a schema that stands for the one around it, whose null is said there.

        Where it may be anything, it is of the type that the schema around it has.
        """
        schema = self._context.schema(node)
        if isinstance(schema, bool) or (isinstance(schema.get("$ref"), str) and not has_siblings(schema)):
            form: Type | Shape = self._declarations.type_of(node, place)
        else:
            form = self.of(node, schema, place)
        return self.of_shape(join(self._context, around), place) if isinstance(form, AnyType) else form

    def _joined(self, node: Node, schema: dict[str, Any], place: str) -> Type | Shape:
        """Return the form of an `allOf`, or of a `$ref` with siblings; one that says nothing more is what it joins."""
        branches = [branch for branch in items(child(node, "allOf")) if narrows(branch.value)]
        own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
        adds = narrows({key: value for key, value in own.items() if key != "type"})
        if "$ref" not in schema and len(branches) == 1 and not adds and not self._is_heir(node, branches[0]):
            return self._standing_for(branches[0], node, place)
        shape = join(self._context, node)
        return self.of_shape(shape, place)

    def _is_heir(self, node: Node, base: Node) -> bool:
        """Whether a schema is one of those that its base stands for, by a discriminator or as their union."""
        return self._families.is_heir(node.pointer) or offers(self._context, self._context.follow(base), {node.pointer})

    def of_shape(self, shape: Shape, place: str) -> Type | Shape:
        """Return the form of a shape, with or without unions."""
        return self._union_of(shape, place) if shape.unions else self._plain(shape, place)

    def _union_of(self, shape: Shape, place: str) -> Type | Shape:
        """Return the union of a shape; what the shape says besides is joined to each branch."""
        if len(shape.unions) > 1:
            return self._many_unions(shape, place)
        union = shape.unions[0]
        branches = flat_branches(union)
        types: list[Type] = []
        nodes: list[Node] = []
        for index, branch in enumerate(branches):
            spot = branch_place(self._context, branches, index, place)
            whole = self._is_whole(branch, shape)
            found = self._declarations.type_of(branch, spot) if whole else self._joined_branch(shape, branch, spot)
            if isinstance(found, AnyType) and whole and shape.types:
                found = self._joined_branch(shape, branch, spot)
            inner = found.inner if isinstance(found, NullableType) else found
            if isinstance(inner, AnyType):
                return AnyType()
            for each in inner.branches if isinstance(inner, UnionType) else (inner,):
                if each not in types and not isinstance(each, NullType):
                    types.append(each)
                    nodes.append(branch)
        if not types:
            return NullType() if union_branches(union) else AnyType()
        if len(types) == 1:
            return types[0]
        if len(set(map(id, nodes))) < len(types):
            return UnionType(tuple(types))
        return UnionType(tuple(types), discriminator_of(self._context, union, nodes, shape.required))

    def _is_whole(self, branch: Node, shape: Shape) -> bool:
        """Whether a branch of the union of a shape says itself all that the shape says besides."""
        if shape.node.pointer == shape.unions[0].pointer and extends(self._context, branch, shape.node.pointer):
            return True
        if shape.has_members or shape.additional is not None or shape.items or shape.prefix or shape.has_values:
            return False
        own = join(self._context, branch)
        return all(name in own.required or name not in own.properties for name in shape.required)

    def _joined_branch(self, shape: Shape, branch: Node, place: str) -> Type:
        """Return the type of one branch of a union together with what the shape says besides."""
        if branch.pointer in self._joining:
            message = "this union contains itself; it is widened to any value"
            self._context.report("all-of-cycle", message, branch.pointer, Severity.WIDENING)
            return AnyType()
        at = self._place_of_join(branch.pointer, (shape.node.pointer,))
        joined = extend(self._context, shape, Node(branch.value, at), branch)
        self._joining.append(branch.pointer)
        form = self.of_shape(joined, place)
        self._joining.pop()
        return self._declarations.declare_shape(form, place) if isinstance(form, Shape) else form

    def joined(self, parts: list[Node], place: str) -> Type:
        """Return the type of what several schemas describe together, each in its own words."""
        if len(parts) == 1:
            return self._declarations.type_of(parts[0], place)
        *others, last = [part.pointer for part in parts]
        whole = Node({"allOf": [part.value for part in parts]}, self._place_of_join(last, tuple(others)))
        shape = join(self._context, whole, parts)
        form = self.of_shape(shape, place)
        found = self._declarations.declare_shape(form, place) if isinstance(form, Shape) else form
        if isinstance(found, UnionType):
            found = self._declarations.declare_union(shape.node, found, place, docs_of(shape.keywords))
        schemas = [self._context.schema(part) for part in parts]
        every = all(isinstance(schema, dict) and may_be_null(schema) for schema in schemas)
        return nullable(found, when=every)

    def _place_of_join(self, last: Pointer, others: tuple[Pointer, ...]) -> Pointer:
        """Return a place for what a schema says with others, and there alone."""
        place = place_of_join(last, others)
        while self._joins.setdefault(place, (last, *others)) != (last, *others):
            place = place.child("+")
        return place

    def _many_unions(self, shape: Shape, place: str) -> Type | Shape:
        """Return an object with the properties of all branches, none of which is sure to be there.

        A union whose branches only bound a value is left out.
        """
        telling = [
            union
            for union in shape.unions
            if any(join(self._context, branch).is_telling for branch in union_branches(union))
        ]
        if len(telling) < len(shape.unions) and (shape.types or telling):
            return self.of_shape(dataclasses.replace(shape, unions=telling), place)
        self._context.report(
            "all-of-unions",
            "several unions are joined here; the properties of all branches are optional",
            shape.node.pointer,
            Severity.WIDENING,
        )
        possible = {name: list(nodes) for name, nodes in shape.possible.items()}
        for union in shape.unions:
            for branch in union_branches(union):
                add_possible(possible, join(self._context, branch))
        return self._plain(dataclasses.replace(shape, possible=possible, unions=[]), place)

    def _plain(self, shape: Shape, place: str) -> Type | Shape:
        """Return the form of a shape without unions."""
        keywords = fitted(shape.keywords)
        if keywords is not shape.keywords:
            message = "values of another type than the schema's; they are taken as values of that type"
            hint = "put texts in quotes, and nothing else"
            self._context.report("values-of-another-type", message, shape.node.pointer, Severity.WARNING, hint)
        enum = enum_of(keywords)
        structured = structured_values(keywords)
        if enum is not None and not structured:
            return enum
        if structured:
            message = "an object or a list among the values; the type says only what kind of value it is"
            self._context.report("values-not-expressed", message, shape.node.pointer, Severity.WIDENING)
        if structured and not shape.types and not shape.has_members:
            return any_of([*([enum] if enum is not None else []), *structured])
        if shape.is_object:
            return self._object(shape, place)
        if not shape.types:
            if shape.items or shape.prefix:
                return list_of(self._context, shape, place, self.joined)
            return NullType() if is_null(keywords) else AnyType()
        if len(shape.types) == 1:
            return self._typed(shape.types[0], shape, place)
        return any_of([self._one_of_several(kind, shape, place) for kind in shape.types])

    def _one_of_several(self, kind: str, shape: Shape, place: str) -> Type:
        """Return the type for one of the types of a list; an object gets its own name, for the whole may have one."""
        form = self._typed(kind, shape, place)
        if not isinstance(form, Shape):
            return form
        node = Node(shape.node.value, shape.node.pointer.child("type", shape.keywords["type"].index(kind)))
        return self._declarations.declare_shape(dataclasses.replace(form, node=node), below(place, "object"))

    def _typed(self, kind: str, shape: Shape, place: str) -> Type | Shape:
        match kind:
            case "object":
                return self._object(shape, place)
            case "array":
                return list_of(self._context, shape, place, self.joined)
            case "string" | "integer" | "number" | "boolean":
                return scalar_of(kind, shape.keywords)
            case _:
                self._context.report("type-unknown", f"{kind!r} is not a type", shape.node.pointer.child("type"))
                return AnyType()

    def _object(self, shape: Shape, place: str) -> Type | Shape:
        if shape.properties or shape.possible:
            return shape
        values = self.additional(shape, place)
        return shape if values is None else MapType(values)

    def additional(self, shape: Shape, place: str) -> Type | None:
        """Return the type of properties that are not named; None where there may be none."""
        values = list(shape.patterns)
        if shape.additional is not None and shape.additional.value is not False:
            values.append(shape.additional)
        if not values:
            return AnyType() if shape.additional is None else None
        spot = below(home_of(values[0], shape.node, place), "Value")
        spots = [branch_place(self._context, values, index, spot) for index in range(len(values))]
        found = any_of(map(self._declarations.type_of, values, spots))
        if shape.additional is None and not isinstance(found, AnyType):
            message = "a key that fits no pattern may hold anything here; it is typed as the others"
            at = shape.patterns[0].pointer
            self._context.report("pattern-properties", message, at, Severity.WARNING, "add additionalProperties")
        return found
