"""Schemas to types: the one switch over what a schema is; names what has no name after the place where it stands."""

from __future__ import annotations

import dataclasses
from collections import deque
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    ArrayType,
    Docs,
    Field,
    MapType,
    NeverType,
    NullableType,
    NullType,
    ObjectDeclaration,
    Reference,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.words import Name
from specloom.lower.branches import flat_branches, is_bare_union, only_branch, union_branches
from specloom.lower.context import Context, child, docs_of, items, name_of
from specloom.lower.heirs import Families, Family
from specloom.lower.keywords import UNION_KEYWORDS, admits_null, is_null, narrows
from specloom.lower.places import below, home_of, inline_name, own_name
from specloom.lower.shapes import Shape, extend, join
from specloom.lower.unions import branch_place, discriminator_of
from specloom.lower.values import constraints_of, enum_of, presence, scalar_of
from specloom.naming import class_spelling
from specloom.openapi.refs import Node


class Schemas:
    """Turns schemas into types and keeps the declarations that they need; each schema is declared once, by its id."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._declared: dict[str, AnyDeclaration | None] = {}
        self._families = Families(context)
        self._waiting: deque[tuple[str, Node, Name, bool]] = deque()

    def declare_components(self, components: list[tuple[str, Node]]) -> None:
        """Declare the schemas that the document names, used or not."""
        self._families.find(components)
        for _, node in components:
            self._declare(node)

    def declarations(self) -> tuple[AnyDeclaration, ...]:
        """Finish what is waiting and return all declarations, sorted by id."""
        while self._waiting:
            declaration_id, node, name, component = self._waiting.popleft()
            self._declared[declaration_id] = self._declaration(declaration_id, node, name, component=component)
        return tuple(self._declared[key] for key in sorted(self._declared) if self._declared[key] is not None)  # type: ignore[misc]

    # Types

    def type_of(self, node: Node, place: str) -> Type:
        """Return the type of the schema at `node`; what has no name there is named `place`."""
        schema = self._context.schema(node)
        if isinstance(schema, bool):
            return AnyType() if schema else NeverType()
        if isinstance(schema.get("$ref"), str) and not _has_siblings(schema):
            return _nullable(self._reference(schema["$ref"], node.pointer), when=admits_null(schema))
        form = self._form(node, schema, place)
        if isinstance(form, Shape):
            form = self._declare_inline(form, place)
        elif isinstance(form, UnionType) and any(keyword in schema for keyword in (*UNION_KEYWORDS, "allOf")):
            form = self._declare_alias(node, form, place, docs_of(schema))
        return _nullable(form, when=self._admits_null(schema))

    def _admits_null(self, schema: dict[str, Any]) -> bool:
        """Whether null is allowed here, by the schema itself or by a branch of its union."""
        if admits_null(schema):
            return True
        branches = [branch for keyword in UNION_KEYWORDS for branch in _list(schema.get(keyword))]
        return any(is_null(branch) or (is_bare_union(branch) and self._admits_null(branch)) for branch in branches)

    def _form(self, node: Node, schema: dict[str, Any], place: str) -> Type | Shape:
        """Return the type without its null, or the shape of an object that wants to be declared."""
        if "allOf" in schema or "$ref" in schema:
            return self._joined(node, schema, place)
        if any(keyword in schema for keyword in UNION_KEYWORDS) and union_branches(node):
            only = only_branch(node, schema)
            return self._form_of(only, place) if only else self._union_of(join(self._context, node), place)
        return self._plain(join(self._context, node), place)

    def _form_of(self, node: Node, place: str) -> Type | Shape:
        """Return the form of a schema that stands for the one around it; its own null is said there."""
        schema = self._context.schema(node)
        if isinstance(schema, bool) or (isinstance(schema.get("$ref"), str) and not _has_siblings(schema)):
            return self.type_of(node, place)
        return self._form(node, schema, place)

    def _joined(self, node: Node, schema: dict[str, Any], place: str) -> Type | Shape:
        """Return the form of an `allOf`, or of a `$ref` with siblings; one that says nothing more is what it joins."""
        branches = [branch for branch in items(child(node, "allOf")) if narrows(branch.value)]
        own = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
        adds = narrows({key: value for key, value in own.items() if key != "type"})
        if "$ref" not in schema and len(branches) == 1 and not adds and not self._families.is_heir(node.pointer):
            return self._form_of(branches[0], place)
        shape = join(self._context, node)
        return self._union_of(shape, place) if shape.unions else self._plain(shape, place)

    def _union_of(self, shape: Shape, place: str) -> Type | Shape:
        """Return the union of a shape; what the shape says besides is joined to each branch."""
        if len(shape.unions) > 1:
            return self._many_unions(shape, place)
        union = shape.unions[0]
        besides = shape.properties or shape.additional is not None or shape.items is not None
        branches = flat_branches(union)
        types: list[Type] = []
        nodes: list[Node] = []
        for index, branch in enumerate(branches):
            spot = branch_place(self._context, branches, index, place)
            found = self._joined_branch(shape, branch, spot) if besides else self.type_of(branch, spot)
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
        discriminator = (
            discriminator_of(self._context, union, nodes) if len(set(map(id, nodes))) == len(types) else None
        )
        return UnionType(tuple(types), discriminator)

    def _joined_branch(self, shape: Shape, branch: Node, place: str) -> Type:
        """Return the type of one branch of a union together with what the shape says besides."""
        joined = extend(self._context, shape, Node(branch.value, branch.pointer.child("+")), branch)
        form = self._union_of(joined, place) if joined.unions else self._plain(joined, place)
        return self._declare_inline(form, place) if isinstance(form, Shape) else form

    def _many_unions(self, shape: Shape, place: str) -> Type | Shape:
        """Return an object with the properties of all branches, none of which is sure to be there."""
        self._context.report(
            "all-of-unions",
            "several unions are joined here; the properties of all branches are optional",
            shape.node.pointer,
        )
        properties = {name: list(nodes) for name, nodes in shape.properties.items()}
        for union in shape.unions:
            for branch in union_branches(union):
                for name, nodes in join(self._context, branch).properties.items():
                    properties.setdefault(name, []).extend(nodes[:1])
        return self._plain(dataclasses.replace(shape, properties=properties, unions=[]), place)

    def _plain(self, shape: Shape, place: str) -> Type | Shape:
        """Return the form of a shape without unions."""
        keywords = shape.keywords
        enum = enum_of(keywords)
        if enum is not None:
            return enum
        if shape.is_object:
            return self._object(shape, place)
        if not shape.types:
            if shape.items is not None or "prefixItems" in keywords:
                return self._array(shape, place)
            return NullType() if is_null(keywords) else AnyType()
        types = [self._typed(kind, shape, place) for kind in shape.types]
        if len(types) == 1:
            return types[0]
        plain = [self._declare_inline(each, place) if isinstance(each, Shape) else each for each in types]
        return AnyType() if any(isinstance(each, AnyType) for each in plain) else UnionType(tuple(dict.fromkeys(plain)))

    def _typed(self, kind: str, shape: Shape, place: str) -> Type | Shape:
        match kind:
            case "object":
                return self._object(shape, place)
            case "array":
                return self._array(shape, place)
            case "string" | "integer" | "number" | "boolean":
                return scalar_of(kind, shape.keywords)
            case _:
                self._context.report("type-unknown", f"{kind!r} is not a type", shape.node.pointer.child("type"))
                return AnyType()

    def _object(self, shape: Shape, place: str) -> Type | Shape:
        if shape.properties:
            return shape
        if (
            shape.additional is not None
            and shape.additional.value is False
            and "patternProperties" not in shape.keywords
        ):
            return shape
        return MapType(self._additional(shape, place) or AnyType())

    def _additional(self, shape: Shape, place: str) -> Type | None:
        """Return the type of properties that are not named; None where there may be none."""
        if "patternProperties" in shape.keywords or shape.additional is None or shape.additional.value is True:
            return AnyType()
        if shape.additional.value is False:
            return None
        return self.type_of(shape.additional, below(home_of(shape.additional, shape.node, place), "Value"))

    def _array(self, shape: Shape, place: str) -> Type:
        prefix = shape.keywords.get("prefixItems")
        rest: Type | None = AnyType()
        if shape.items is not None:
            spot = below(home_of(shape.items, shape.node, place), "Item")
            rest = None if shape.items.value is False else self.type_of(shape.items, spot)
        if not isinstance(prefix, list):
            return ArrayType(rest or NeverType())
        node = Node(prefix, shape.node.pointer.child("prefixItems"))
        return TupleType(
            tuple(self.type_of(item, below(place, f"Item{n}")) for n, item in enumerate(items(node), 1)), rest
        )

    # Declarations

    def _reference(self, ref: str, at: Pointer) -> Type:
        """Return a reference to what `ref` names; null that the target admits is said here, not in an object's name."""
        target = self._context.resolver.resolve(ref, at)
        family = self._families.of(target.pointer)
        declaration_id = self._declare(target) if family is None else self._declare_family(target, family)
        schema = self._context.schema(target)
        return _nullable(
            Reference(declaration_id), when=isinstance(schema, dict) and self._nullable_object(target, schema)
        )

    def _declare_family(self, base: Node, family: Family) -> str:
        """Declare the union of a base and all that extend it, for the places that take any of them."""
        declaration_id = f"{self._context.id_of(base.pointer)}/+"
        if declaration_id not in self._declared:
            members = tuple(Reference(self._declare(member)) for member in family.members)
            spelling = class_spelling(base.pointer.tokens[-1])
            self._declared[declaration_id] = AliasDeclaration(
                id=declaration_id,
                name=inline_name(f"Any{spelling}"),
                pointer=base.pointer,
                docs=Docs(description=f"`{spelling}`, or what extends it."),
                component=False,
                type=UnionType(members, family.discriminator),
            )
        return declaration_id

    def _nullable_object(self, node: Node, schema: dict[str, Any]) -> bool:
        """Whether a schema admits null beside one object that bears its name; any other type can say so itself."""
        if not self._admits_null(schema) or "$ref" in schema:
            return False
        only = only_branch(node, schema) or node
        return isinstance(only.value, dict) and "$ref" not in only.value and join(self._context, only).is_object

    def _declare(self, node: Node, *, component: bool = False) -> str:
        """Declare the schema at `node` under the name it has or, inside another thing, that its place gives it.

        A component that only refers to a schema of its own name, in another file, is that schema.
        """
        spelling, named = own_name(node.pointer)
        component = component or named
        schema = self._context.schema(node)
        if component and isinstance(schema, dict) and isinstance(schema.get("$ref"), str) and not _has_siblings(schema):
            target = self._context.resolver.resolve(schema["$ref"], node.pointer)
            if own_name(target.pointer)[0] == spelling:
                return self._declare(target, component=True)
        declaration_id = self._context.id_of(node.pointer)
        if declaration_id not in self._declared:
            name = (
                Name(node.pointer.tokens[-1], name_of(node.pointer.tokens[-1]).words)
                if component
                else inline_name(spelling)
            )
            self._declared[declaration_id] = None
            self._waiting.append((declaration_id, node, name, component))
        return declaration_id

    def _declaration(self, declaration_id: str, node: Node, name: Name, *, component: bool) -> AnyDeclaration:
        schema = self._context.schema(node)
        docs = docs_of(schema) if isinstance(schema, dict) else Docs()
        place = class_spelling(name.wire) if component else name.wire
        form: Type | Shape
        if isinstance(schema, bool):
            form = AnyType() if schema else NeverType()
        elif isinstance(schema.get("$ref"), str) and not _has_siblings(schema):
            form = self._reference(schema["$ref"], node.pointer)
        else:
            form = self._form(node, schema, place)
        if isinstance(form, Shape):
            return self._object_declaration(form, declaration_id, name, place, docs, component=component)
        nullable = isinstance(schema, dict) and self._admits_null(schema)
        return AliasDeclaration(
            id=declaration_id,
            name=name,
            pointer=node.pointer,
            docs=docs,
            component=component,
            type=_nullable(form, when=nullable),
            default=schema.get("default") if isinstance(schema, dict) else None,
            constraints=constraints_of(schema),
        )

    def _declare_inline(self, shape: Shape, place: str) -> Reference:
        declaration_id = self._context.id_of(shape.node.pointer)
        if declaration_id not in self._declared:
            self._declared[declaration_id] = None
            docs = docs_of(shape.keywords)
            name = inline_name(place)
            self._declared[declaration_id] = self._object_declaration(
                shape, declaration_id, name, place, docs, component=False
            )
        return Reference(declaration_id)

    def _declare_alias(self, node: Node, union: UnionType, place: str, docs: Docs) -> Reference:
        declaration_id = self._context.id_of(node.pointer)
        self._declared[declaration_id] = AliasDeclaration(
            id=declaration_id, name=inline_name(place), pointer=node.pointer, docs=docs, component=False, type=union
        )
        return Reference(declaration_id)

    def _object_declaration(
        self, shape: Shape, declaration_id: str, name: Name, place: str, docs: Docs, *, component: bool
    ) -> ObjectDeclaration:
        fields = tuple(self._field(key, nodes, shape, place) for key, nodes in shape.properties.items())
        return ObjectDeclaration(
            id=declaration_id,
            name=name,
            pointer=shape.node.pointer,
            docs=docs,
            component=component,
            fields=fields,
            additional=self._additional(shape, place),
        )

    def _field(self, key: str, nodes: list[Node], shape: Shape, place: str) -> Field:
        node = nodes[-1]
        distinct = [each for index, each in enumerate(nodes) if each.value not in [n.value for n in nodes[:index]]]
        parts = [each for each in distinct if narrows(each.value)] or [node]
        spot = below(home_of(parts[0], shape.node, place) if len(parts) == 1 else place, key)
        kind = self.type_of(parts[0], spot) if len(parts) == 1 else self._property_join(node, parts, spot)
        schema = self._context.schema(node)
        keywords: dict[str, Any] = schema if isinstance(schema, dict) else {}
        return Field(
            name=name_of(key),
            type=kind,
            presence=presence(required=key in shape.required, keywords=keywords),
            pointer=node.pointer,
            docs=self._joined_docs(nodes),
            default=keywords.get("default"),
            read_only=keywords.get("readOnly") is True,
            write_only=keywords.get("writeOnly") is True,
            constraints=constraints_of(keywords),
        )

    def _joined_docs(self, nodes: list[Node]) -> Docs:
        """Return what the last of the schemas of a property says, and the description of the last that has one."""
        schemas = [schema for schema in map(self._context.schema, nodes) if isinstance(schema, dict)]
        every = [docs_of(schema) for schema in schemas] or [Docs()]
        described = next((docs.description for docs in reversed(every) if docs.description), None)
        return dataclasses.replace(every[-1], description=described)

    def _property_join(self, node: Node, parts: list[Node], place: str) -> Type:
        """Return the type of a property that several branches of an `allOf` describe, each in its own words."""
        whole = Node({"allOf": [part.value for part in parts]}, node.pointer.child("+"))
        shape = join(self._context, whole, parts)
        form = self._union_of(shape, place) if shape.unions else self._plain(shape, place)
        found = self._declare_inline(form, place) if isinstance(form, Shape) else form
        if isinstance(found, UnionType):
            found = self._declare_alias(shape.node, found, place, docs_of(shape.keywords))
        schemas = [self._context.schema(part) for part in parts]
        nullable = all(isinstance(schema, dict) and self._admits_null(schema) for schema in schemas)
        return _nullable(found, when=nullable)


def _has_siblings(schema: dict[str, Any]) -> bool:
    """Whether something beside a `$ref` narrows it (from 3.1 on; the normal form of 3.0 drops such siblings)."""
    return narrows({key: value for key, value in schema.items() if key != "$ref"})


def _nullable(kind: Type, *, when: bool) -> Type:
    if not when or isinstance(kind, NullableType | AnyType | NullType):
        return kind
    return NullableType(kind)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
