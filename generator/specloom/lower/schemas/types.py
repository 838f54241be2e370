"""From a schema to its type: one switch over what a schema is; what wants a name is returned beside the type."""

from __future__ import annotations

import dataclasses

from specloom.ir.origins import Step, StepKind
from specloom.ir.types import (
    AliasDeclaration,
    AnyType,
    Docs,
    EnumType,
    MapType,
    NeverType,
    NullType,
    Reference,
    Type,
    UnionType,
)
from specloom.ir.walk import without_null
from specloom.lower.origins import Use, home_use, identified_use
from specloom.lower.schemas.alternatives import any_of, nullable
from specloom.lower.schemas.branch_steps import branch_step
from specloom.lower.schemas.branches import (
    flat_branches,
    may_be_null,
    only_branch,
    reaches_any,
    union_branches,
)
from specloom.lower.schemas.constant_branches import enum_of_branches
from specloom.lower.schemas.docs import docs_of
from specloom.lower.schemas.inheritance import Family, union_id
from specloom.lower.schemas.keywords import is_reference, narrows
from specloom.lower.schemas.lists import list_of
from specloom.lower.schemas.shape import Shape, add_possible, members_of
from specloom.lower.schemas.values import (
    SCALAR_TYPES,
    coerce_to_type,
    enum_of,
    scalar_of,
    structured_values,
)
from specloom.lower.schemas.wants import Facts, Want, want_of
from specloom.naming import class_spelling
from specloom.openapi.syntax import Schema

Form = Type | Shape
"""A type without its null, or the shape of an object that wants to be declared."""


def lower_type(facts: Facts, schema: Schema, use: Use) -> tuple[Type, list[Want]]:
    """Return the type of a schema and the declarations that it refers to; `use` is what names them."""
    line = Line(facts)
    return line.type_of(schema, use), line.wants


class Line:
    """The walk from one schema to its type; `wants` are the declarations that the type refers to."""

    def __init__(self, facts: Facts, declared: str = "") -> None:
        self.wants: list[Want] = []
        self.facts = facts
        self._shapes = facts.shapes
        self._open = {declared}
        """The schemas whose types are being made, and the one that is declared: inside itself each is a reference."""
        self._joining: list[str] = []
        """The branches and the joined schemas that are being typed, each inside the one before."""

    # Types, null included

    def type_of(self, schema: Schema, use: Use) -> Type:
        """Return the type of a schema."""
        if schema.boolean is not None:
            return AnyType() if schema.boolean else NeverType()
        use = identified_use(schema) or use
        self.note_referenced(schema, use)
        if schema.ref is not None and is_reference(schema):
            return nullable(self.reference(schema.ref.target), when=may_be_null(schema))
        if schema.key in self._open:
            self.wants.append(Want(schema.key, schema, use))
            return Reference(schema.key)
        self._open.add(schema.key)
        form = self.form(schema, use)
        self._open.remove(schema.key)
        if isinstance(form, UnionType) and (schema.branches or schema.all_of):
            form = self._declare_union(form, schema.key, schema, docs_of(schema), use)
        if isinstance(form, EnumType) and not form.closed:
            form = self._declare_enum(form, schema.key, schema, use)
        return nullable(self._declared(form, use), when=may_be_null(schema))

    def _branch_type(self, branch: Schema, use: Use) -> Type:
        """Return the type of a branch; the values that it lists need no name, for the union has one."""
        lists = branch.boolean is None and branch.ref is None and not branch.all_of and not branch.branches
        form = self.form(branch, use) if lists and branch.enum is not None and branch.key not in self._open else None
        if isinstance(form, EnumType) and not form.meanings:
            self.note_referenced(branch, use)
            return nullable(form, when=may_be_null(branch))
        return self.type_of(branch, use)

    def note_referenced(self, schema: Schema, use: Use) -> None:
        """Note what references lead to here: the schema, the definitions inside it, what its `$id` is a name for."""
        inside = [(each, use.to(StepKind.FIELD, name)) for name, each in schema.definitions.items()]
        if schema.id is not None and schema.ref is not None and schema.ref.target.name is None:
            inside.append((schema.ref.target, use))
        for inner, at in ((schema, use), *inside):
            if inner.key in self.facts.referenced:
                self.wants.append(Want(inner.key, None, at))

    def joined(self, schemas: list[Schema], use: Use) -> Type:
        """Return the type of what several schemas describe together, each in its own words."""
        if len(schemas) == 1:
            return self.type_of(schemas[0], use)
        shape = self._shapes.joined(schemas)
        if shape.key in self._joining:
            message = "these joined schemas contain themselves; they are widened to any value"
            self.facts.report.widening("all-of-cycle", message, shape.schema.pointer)
            return AnyType()
        self._joining.append(shape.key)
        form = self._of_shape(shape, use)
        self._joining.pop()
        if isinstance(form, UnionType):
            form = self._declare_union(form, shape.key, shape.schema, shape.docs, use)
        if isinstance(form, EnumType) and not form.closed:
            form = self._declare_enum(form, shape.key, shape.schema, use)
        every = all(schema.boolean is None and may_be_null(schema) for schema in schemas)
        return nullable(self._declared(form, use), when=every)

    def any_of(self, schemas: list[Schema], use: Use) -> Type:
        """Return the type of what any of several schemas describes."""
        uses = (use.past(self._branch_step(schemas, index)) for index in range(len(schemas)))
        return any_of(map(self.type_of, schemas, uses))

    # References

    def reference(self, target: Schema) -> Type:
        """Return a reference to a schema; null that it allows is said here, not in an object's name."""
        family = self.facts.families.of(target)
        return nullable(
            self._refer(target) if family is None else self._refer_to_family(family),
            when=self._is_nullable_object(target),
        )

    def _refer(self, schema: Schema) -> Reference:
        want = want_of(schema)
        self.wants.append(want)
        return Reference(want.key)

    def _refer_to_family(self, family: Family) -> Reference:
        """Refer to the union of a base and all that extend it, for the places that take any of them."""
        base = family.base
        members = tuple([self._refer_to_member(member, family) for member in family.members])
        alias = AliasDeclaration(
            id=union_id(base.key),
            pointer=base.pointer,
            docs=Docs(description=f"`{class_spelling(base.label)}`, or what extends it."),
            type=UnionType(members, family.discriminator),
        )
        self.wants.append(Want(alias.id, alias, Use(members[-1].id, ()).to(StepKind.FAMILY)))
        return Reference(alias.id)

    def _refer_to_member(self, member: Schema, family: Family) -> Reference:
        """Refer to what extends a base; where another property tells again what extends that, to any of them."""
        inner = self.facts.families.of(member)
        if inner is None or inner.discriminator.property == family.discriminator.property:
            return self._refer(member)
        return self._refer(member) if family.base in inner.members else self._refer_to_family(inner)

    def _is_nullable_object(self, schema: Schema) -> bool:
        """Whether a schema allows null beside one object that bears its name; any other type can say so itself."""
        if schema.ref is not None or not may_be_null(schema):
            return False
        only = only_branch(schema) or schema
        return only.boolean is None and only.ref is None and self._shapes.of(only).is_object

    def _declared(self, form: Form, use: Use) -> Type:
        """Return a type as it is, and a reference to an object that the document does not name."""
        if not isinstance(form, Shape):
            return form
        self.wants.append(Want(form.key, form, use))
        return Reference(form.key)

    def _declare_union(self, union: UnionType, key: str, schema: Schema, docs: Docs, use: Use) -> Reference:
        """Return a reference to a union that the document does not name."""
        alias = AliasDeclaration(id=key, pointer=schema.pointer, docs=docs, type=union)
        self.wants.append(Want(key, alias, use))
        return Reference(key)

    def _declare_enum(self, enum: EnumType, key: str, schema: Schema, use: Use) -> Reference:
        """Return a reference to an enum; `lower/enums.py` puts those that need no name where they are used.

        What the document says of the place is said there; the title alone may be a name.
        """
        docs = Docs(title=schema.title)
        self.wants.append(Want(key, AliasDeclaration(id=key, pointer=schema.pointer, docs=docs, type=enum), use))
        return Reference(key)

    # Forms

    def form(self, schema: Schema, use: Use) -> Form:
        """Return the form of a schema that is no mere reference."""
        if schema.all_of or schema.ref is not None:
            return self._of_joined(schema, use)
        if union_branches(schema):
            only = only_branch(schema)
            if only is not None:
                return self._sole_branch(only, schema, use)
        return self._of_shape(self._shapes.of(schema), use)

    def _sole_branch(self, branch: Schema, around: Schema, use: Use) -> Form:
        """Return the form of the only branch of a schema; nullability is the caller's.

        Where it may be anything, it is of the type that the schema around it has.
        """
        if branch.boolean is not None or is_reference(branch):
            form: Form = self.type_of(branch, use)
        else:
            form = self.form(branch, use)
        return self._of_shape(self._shapes.of(around), use) if isinstance(form, AnyType) else form

    def _of_joined(self, schema: Schema, use: Use) -> Form:
        """Return the form of an `allOf`, or of a `$ref` with siblings; one that says nothing more is what it joins."""
        branches = self._shapes.differing([branch for branch in schema.all_of if narrows(branch)])
        adds = narrows(schema, "allOf", "$ref", "type")
        if schema.ref is None and len(branches) == 1 and not adds and not self._is_subtype(schema, branches[0]):
            return self._sole_branch(branches[0], schema, use)
        return self._of_shape(self._shapes.of(schema), use)

    def _is_subtype(self, schema: Schema, base: Schema) -> bool:
        """Whether a schema is one of those that its base stands for, by a discriminator or as their union."""
        return schema.key in self.facts.families.subtypes or reaches_any(base.meant, {schema.key})

    def _of_shape(self, shape: Shape, use: Use) -> Form:
        """Return the form of a shape, with or without unions."""
        shape = self._shapes.possible(shape)
        if not shape.unions:
            return self._without_unions(shape, use)
        return self._union(shape, use) if len(shape.unions) == 1 else self._many_unions(shape, use)

    def _union(self, shape: Shape, use: Use) -> Form:
        """Return the union of a shape; what the shape says besides is joined to each branch."""
        union = shape.unions[0]
        branches = flat_branches(union.branches)
        enum = enum_of_branches(shape, branches)
        if enum is not None:
            return enum
        types: list[Type] = []
        schemas: list[Schema] = []
        for index, branch in enumerate(branches):
            spot = use.past(self._branch_step(branches, index))
            whole = self._subsumes_parent(branch, shape)
            kind = self._branch_type(branch, spot) if whole else self._joined_branch(shape, branch, spot)
            if isinstance(kind, AnyType) and whole and shape.kinds:
                kind = self._joined_branch(shape, branch, spot)
            inner = without_null(kind)
            if isinstance(inner, AnyType):
                return AnyType()
            for each in inner.branches if isinstance(inner, UnionType) else (inner,):
                if each not in types and not isinstance(each, NullType):
                    types.append(each)
                    schemas.append(branch)
        if not types:
            return NullType() if union.branches else AnyType()
        if len(types) == 1:
            return types[0]
        if len({schema.key for schema in schemas}) < len(types):
            return UnionType(tuple(types))
        discriminator = self.facts.discriminators.of(union.schema.discriminator, schemas, shape.required)
        return UnionType(tuple(types), discriminator)

    def _subsumes_parent(self, branch: Schema, shape: Shape) -> bool:
        """Whether a branch of the union of a shape already includes every constraint of the enclosing schema."""
        if shape.key == shape.unions[0].schema.key and self._shapes.extends(branch, shape.schema):
            return True
        if shape.has_members or shape.additional is not None or shape.items or shape.prefix or shape.has_values:
            return False
        own = self._shapes.of(branch)
        return all(name in own.required or name not in own.properties for name in shape.required)

    def _joined_branch(self, shape: Shape, branch: Schema, use: Use) -> Type:
        """Return the type of one branch of a union together with what the shape says besides."""
        if branch.key in self._joining:
            message = "this union contains itself; it is widened to any value"
            self.facts.report.widening("all-of-cycle", message, branch.pointer)
            return AnyType()
        self._joining.append(branch.key)
        form = self._of_shape(self._shapes.extended(shape, branch), use)
        self._joining.pop()
        return self._declared(form, use)

    def _many_unions(self, shape: Shape, use: Use) -> Form:
        """Return an object with the properties of all branches, none of which is sure to be there.

        A union whose branches only bound a value is left out.
        """
        telling = [
            union for union in shape.unions if any(self._shapes.of(branch).determines_type for branch in union.branches)
        ]
        if len(telling) < len(shape.unions) and (shape.kinds or telling):
            return self._of_shape(dataclasses.replace(shape, unions=telling), use)
        message = "several unions are joined here; the properties of all branches are optional"
        self.facts.report.widening("all-of-unions", message, shape.schema.pointer)
        possible = {name: list(schemas) for name, schemas in shape.possible.items()}
        for branch in (branch for union in shape.unions for branch in union.branches):
            add_possible(possible, members_of(self._shapes.of(branch)))
        return self._without_unions(dataclasses.replace(shape, possible=possible, unions=[]), use)

    def _without_unions(self, shape: Shape, use: Use) -> Form:
        values = coerce_to_type(shape)
        if values.coerced:
            message = "values of another type than the schema's; they are taken as values of that type"
            hint = "put texts in quotes, and nothing else"
            self.facts.report.warning("values-of-another-type", message, shape.schema.pointer, hint)
        enum = enum_of(values, shape.format, shape.meanings)
        structured = structured_values(values)
        if enum is not None and not structured:
            return enum
        if structured:
            message = "an object or a list among the values; the type says only what kind of value it is"
            self.facts.report.widening("values-not-expressed", message, shape.schema.pointer)
        if structured and not shape.kinds and not shape.has_members:
            return any_of([*([enum] if enum is not None else []), *structured])
        if shape.is_object:
            return self._object(shape, use)
        if not shape.kinds:
            if shape.items or shape.prefix:
                return list_of(shape, use, self.joined, self._shapes.differing, self.facts.report)
            null = shape.types == ("null",) or values.const is None or values.enum == (None,)
            return NullType() if null else AnyType()
        if len(shape.kinds) == 1:
            return self._typed(shape.kinds[0], shape, use)
        return any_of([self._one_of_several(kind, shape, use) for kind in shape.kinds])

    def _one_of_several(self, kind: str, shape: Shape, use: Use) -> Type:
        """Return the type for one of the types of a list; an object gets its own name, for the whole may have one."""
        form = self._typed(kind, shape, use)
        if isinstance(form, Shape):
            form = dataclasses.replace(form, key=f"{shape.key}/type/{shape.types.index(kind)}")
        return self._declared(form, use.to(StepKind.KIND, "object"))

    def _typed(self, kind: str, shape: Shape, use: Use) -> Form:
        if kind == "object":
            return self._object(shape, use)
        if kind == "array":
            return list_of(shape, use, self.joined, self._shapes.differing, self.facts.report)
        if kind in SCALAR_TYPES:
            return scalar_of(kind, shape.format, only_dates=self.facts.only_dates)
        self.facts.report.omission("type-unknown", f"{kind!r} is not a type", shape.schema.pointer.child("type"))
        return AnyType()

    def _object(self, shape: Shape, use: Use) -> Form:
        if shape.properties or shape.possible:
            return shape
        values = self.additional(shape, use)
        return shape if values is None else MapType(values)

    def additional(self, shape: Shape, use: Use) -> Type | None:
        """Return the type of properties that are not named; None where there may be none."""
        values = list(shape.patterns)
        if shape.additional is not None and shape.additional.boolean is not False:
            values.append(shape.additional)
        if not shape.declares_additional:
            return AnyType() if shape.additional is None else None
        kind = self.any_of(values, home_use(values[0], shape.schema, use).to(StepKind.VALUE))
        if shape.additional is None and not isinstance(kind, AnyType):
            message = "a key that fits no pattern may hold anything here; it is typed as the others"
            self.facts.report.warning(
                "pattern-properties", message, shape.patterns[0].pointer, "add additionalProperties"
            )
        return kind

    def _branch_step(self, branches: list[Schema], index: int) -> Step | None:
        return branch_step(self._shapes, self.facts.constants, branches, index)
