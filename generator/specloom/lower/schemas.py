"""Schemas to types and declarations: each is declared once; what has no name is named after where it stands."""

from __future__ import annotations

from collections import deque
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    Docs,
    NeverType,
    ObjectDeclaration,
    Reference,
    Type,
    UnionType,
)
from specloom.ir.words import Name
from specloom.lower.alternatives import nullable
from specloom.lower.branches import may_be_null, only_branch
from specloom.lower.circles import without_circles
from specloom.lower.context import Context, docs_of, name_of
from specloom.lower.forms import Forms
from specloom.lower.heirs import Families, Family
from specloom.lower.keywords import UNION_KEYWORDS, has_siblings
from specloom.lower.places import inline_name, named_by_id, own_name
from specloom.lower.properties import Properties
from specloom.lower.shapes import Shape, join
from specloom.lower.values import constraints_of
from specloom.naming import class_spelling
from specloom.openapi.references import Node


class Schemas:
    """Turns schemas into types and keeps the declarations that they need; each schema is declared once, by its id."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._declared: dict[str, AnyDeclaration | None] = {}
        self._families = Families(context)
        self._forms = Forms(context, self._families, self)
        self._properties = Properties(context, self._forms, self)
        self._waiting: deque[tuple[str, Node, Name, bool]] = deque()

    def declare_components(self, components: list[tuple[str, Node]]) -> None:
        """Declare the schemas that the document names, used or not."""
        self._families.find(components)
        for _, node in components:
            self._declare(node, component=True)

    def declarations(self) -> tuple[AnyDeclaration, ...]:
        """Finish what is waiting and return all declarations, sorted by id."""
        while self._waiting:
            declaration_id, node, name, component = self._waiting.popleft()
            if self._declared.get(declaration_id) is None:
                self._declared[declaration_id] = self._declaration(declaration_id, node, name, component=component)
        made = (self._declared[key] for key in sorted(self._declared))
        return without_circles(self._context, tuple(each for each in made if each is not None))

    # Types

    def type_of(self, node: Node, place: str) -> Type:
        """Return the type of the schema at `node`; what has no name there is named `place`."""
        schema = self._context.schema(node)
        if isinstance(schema, bool):
            return AnyType() if schema else NeverType()
        if isinstance(schema.get("$ref"), str) and not has_siblings(schema):
            return nullable(self._reference(schema["$ref"], node.pointer), when=may_be_null(schema))
        place = named_by_id(schema) or place
        form = self._forms.of(node, schema, place)
        if isinstance(form, Shape):
            form = self.declare_shape(form, place)
        elif isinstance(form, UnionType) and any(keyword in schema for keyword in (*UNION_KEYWORDS, "allOf")):
            form = self.declare_union(node, form, place, docs_of(schema))
        return nullable(form, when=may_be_null(schema))

    # Declarations

    def _reference(self, ref: str, at: Pointer) -> Type:
        """Return a reference to what `ref` names; null that the target admits is said here, not in an object's name."""
        target = self._context.resolver.resolve(ref, at)
        family = self._families.of(target)
        declaration_id = self._declare(target) if family is None else self._declare_family(family)
        schema = self._context.schema(target)
        return nullable(
            Reference(declaration_id), when=isinstance(schema, dict) and self._nullable_object(target, schema)
        )

    def _declare_family(self, family: Family) -> str:
        """Declare the union of a base and all that extend it, for the places that take any of them."""
        base = family.base
        declaration_id = f"{self._context.id_of(base.pointer)}/+"
        if declaration_id not in self._declared:
            members = tuple(Reference(self._declare(member)) for member in family.members)
            spelling = own_name(base.pointer)[0]
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
        if not may_be_null(schema) or "$ref" in schema:
            return False
        only = only_branch(node, schema) or node
        return isinstance(only.value, dict) and "$ref" not in only.value and join(self._context, only).is_object

    def _declare(self, node: Node, *, component: bool = False) -> str:
        """Declare the schema at `node` under the name it has or, inside another thing, that its place gives it.

        What stands inside another thing waits: where that thing is met too, the name is the one it has there.
        What only refers to a schema of its own name, in another file, is that schema.
        """
        spelling, named = own_name(node.pointer)
        component = component or named
        schema = self._context.schema(node)
        if isinstance(schema, dict) and isinstance(schema.get("$ref"), str) and not has_siblings(schema):
            target = self._context.resolver.resolve(schema["$ref"], node.pointer)
            if own_name(target.pointer)[0] == spelling:
                return self._declare(target, component=component)
        declaration_id = self._context.id_of(node.pointer)
        if declaration_id not in self._declared:
            tokens = node.pointer.tokens  # none where a whole file is the schema
            name = name_of(tokens[-1]) if component and tokens else inline_name(spelling)
            if component:
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
        elif isinstance(schema.get("$ref"), str) and not has_siblings(schema):
            form = self._reference(schema["$ref"], node.pointer)
        else:
            form = self._forms.of(node, schema, place)
        if isinstance(form, Shape):
            return self._object_declaration(form, declaration_id, name, place, docs, component=component)
        return AliasDeclaration(
            id=declaration_id,
            name=name,
            pointer=node.pointer,
            docs=docs,
            component=component,
            type=nullable(form, when=isinstance(schema, dict) and may_be_null(schema)),
            default=schema.get("default") if isinstance(schema, dict) else None,
            constraints=constraints_of(schema),
        )

    def declare_shape(self, shape: Shape, place: str) -> Reference:
        """Declare an object that the document does not name."""
        declaration_id = self._context.id_of(shape.node.pointer)
        if declaration_id not in self._declared:
            self._declared[declaration_id] = None
            docs = docs_of(shape.keywords)
            name = inline_name(place)
            self._declared[declaration_id] = self._object_declaration(
                shape, declaration_id, name, place, docs, component=False
            )
        return Reference(declaration_id)

    def declare_union(self, node: Node, union: UnionType, place: str, docs: Docs) -> Reference:
        """Declare a union that the document does not name."""
        declaration_id = self._context.id_of(node.pointer)
        self._declared[declaration_id] = AliasDeclaration(
            id=declaration_id, name=inline_name(place), pointer=node.pointer, docs=docs, component=False, type=union
        )
        return Reference(declaration_id)

    def _object_declaration(
        self, shape: Shape, declaration_id: str, name: Name, place: str, docs: Docs, *, component: bool
    ) -> ObjectDeclaration:
        return ObjectDeclaration(
            id=declaration_id,
            name=name,
            pointer=shape.node.pointer,
            docs=docs,
            component=component,
            fields=self._properties.of(shape, place),
            additional=self._forms.additional(shape, place),
        )
