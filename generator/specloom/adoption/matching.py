"""Matching: which declaration of the document each type of a published SDK is, found along what both are made of."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from specloom.adoption.python_source import parsed_expression
from specloom.adoption.sdk_types import SdkTypes, TypeId
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    EnumType,
    MapType,
    ObjectDeclaration,
    Reference,
    Type,
    UnionType,
)
from specloom.ir.walk import without_null
from specloom.naming import split

_WRAPPERS = frozenset({"Required", "NotRequired", "ReadOnly", "Annotated", "Optional"})
_LISTS = frozenset({"List", "list", "Iterable", "Sequence", "SequenceNotStr"})
_MAPS = frozenset({"Dict", "dict", "Mapping"})
_DEEPEST = 4
_ALIKE = 0.6
"""Which part of all fields of two classes both have at least, where they are to be the same."""


class Matches:
    """What is known so far; `match` adds to it."""

    def __init__(self, types: SdkTypes, declarations: Mapping[str, AnyDeclaration]) -> None:
        self._types = types
        self.declarations = declarations
        self._seen: set[tuple[TypeId, str]] = set()
        self._seen_aliases: set[tuple[TypeId, Type]] = set()
        self.found: dict[TypeId, Counter[str]] = {}
        """How often each type was found to be which declarations."""

    def match(self, known: TypeId, kind: Type) -> None:
        """Take note that a type of the SDK is a type of the document, and of what follows from it."""
        kind = without_null(kind)
        module, name = known
        alias = self._types.module(module).aliases.get(name)
        if isinstance(kind, Reference):
            self.found.setdefault(known, Counter())[kind.id] += 1
            if (known, kind.id) in self._seen:
                return
            self._seen.add((known, kind.id))
            declaration = self.declarations[kind.id]
            if not isinstance(declaration, ObjectDeclaration):
                if alias is None and isinstance(declaration.type, Reference):
                    self.match(known, declaration.type)
                kind = declaration.type
            elif alias is None:
                self.match_fields(known, {field.name.wire: field.type for field in declaration.fields})
        if alias is not None and self._is_new(known, kind):
            self.match_annotation(module, alias, kind)

    def _is_new(self, alias: TypeId, kind: Type) -> bool:
        """Whether what a name for a type stands for was not matched with a type yet: it may have itself in it."""
        is_new = (alias, kind) not in self._seen_aliases
        self._seen_aliases.add((alias, kind))
        return is_new

    def match_fields(self, known: TypeId, fields: Mapping[str, Type]) -> None:
        """Match the fields of a class with those of an object, or with the arguments of an operation."""
        for wire, (module, annotation) in self._types.fields(known).items():
            if wire in fields:
                self.match_annotation(module, annotation, fields[wire])

    def match_annotation(self, module: str, annotation: ast.expr, kind: Type) -> None:
        """Match an annotation in a module with a type of the document."""
        kind = without_null(kind)
        branches = [each for each in _branches(annotation) if not _is_none(each)]
        if len(branches) > 1:
            self._match_branches(module, branches, kind)
            return
        for branch in branches:
            origin, inner = _generic(branch)
            shape = self._resolved(kind)
            if origin in _LISTS and inner and isinstance(shape, ArrayType):
                self.match_annotation(module, inner[0], shape.items)
            elif origin in _MAPS and inner and isinstance(shape, MapType):
                self.match_annotation(module, inner[-1], shape.values)
            elif not inner and (known := self._types.find(module, origin)) is not None:
                self.match(known, kind)

    def _resolved(self, kind: Type) -> Type:
        """Return what a name stands for, unless that is an object."""
        for _ in range(len(self.declarations)):
            kind = without_null(kind)
            declaration = self.declarations[kind.id] if isinstance(kind, Reference) else None
            if declaration is None or isinstance(declaration, ObjectDeclaration):
                break
            kind = declaration.type
        return kind

    def _match_branches(self, module: str, branches: Iterable[ast.expr], kind: Type) -> None:
        """Match the branches of a union: lists with lists, and each class with the object that is most like it."""
        leaves = list(self._leaves(kind))
        for branch in branches:
            origin, inner = _generic(branch)
            if inner:
                wanted = ArrayType if origin in _LISTS else MapType
                same = [each for each in leaves if isinstance(each, wanted)]
                if len(same) == 1:
                    self.match_annotation(module, branch, same[0])
                continue
            known = self._types.find(module, origin)
            if known is None:
                continue
            alias = self._types.module(known[0]).aliases.get(known[1])
            if alias is not None:
                self._match_alias(known, alias, kind)
            elif (best := self._most_alike(known, leaves)) is not None:
                self.match(known, best)

    def _match_alias(self, known: TypeId, alias: ast.expr, kind: Type) -> None:
        """Match a name for a type with the branch that is called so, and what it stands for with all of them."""
        if not self._is_new(known, kind):
            return
        shape = self._resolved(kind)
        for branch in shape.branches if isinstance(shape, UnionType) else ():
            if isinstance(branch, Reference) and _is_called(self.declarations[branch.id], known[1]):
                self.match(known, branch)
                return
        self.match_annotation(known[0], alias, kind)

    def _leaves(self, kind: Type, outer: frozenset[str] = frozenset()) -> Iterator[Type]:
        """Yield the branches of a union, and of those in it."""
        kind = without_null(kind)
        if isinstance(kind, UnionType):
            for branch in kind.branches:
                yield from self._leaves(branch, outer)
            return
        declaration = self.declarations[kind.id] if isinstance(kind, Reference) else None
        if isinstance(declaration, AliasDeclaration) and declaration.id not in outer:
            yield from self._leaves(declaration.type, outer | {declaration.id})
        else:
            yield kind

    def _most_alike(self, known: TypeId, leaves: Iterable[Type]) -> Type | None:
        scores = [(self.likeness(known, leaf.id), leaf) for leaf in leaves if isinstance(leaf, Reference)]
        scores.sort(key=lambda each: -each[0])
        if not scores or scores[0][0] < _ALIKE or (len(scores) > 1 and scores[1][0] == scores[0][0]):
            return None
        return scores[0][1]

    def likeness(self, known: TypeId, declaration_id: str) -> float:
        """Return which part of their fields a class and an object share; 0 where a constant says that they differ."""
        declaration = self.declarations[declaration_id]
        own = self._types.fields(known)
        if not isinstance(declaration, ObjectDeclaration) or not own or not declaration.fields:
            return 0
        fields = {field.name.wire: field.type for field in declaration.fields}
        for wire in own.keys() & fields.keys():
            mine, theirs = _literals(own[wire][1]), self._values(fields[wire])
            if mine and theirs and mine.isdisjoint(theirs):
                return 0
        return len(own.keys() & fields.keys()) / len(own.keys() | fields.keys())

    def fits(self, known: TypeId, declaration_id: str) -> bool:
        """Whether a class has just the fields of an object, and what is in them may be the same, too."""
        declaration = self.declarations[declaration_id]
        if self.likeness(known, declaration_id) < 1 or not isinstance(declaration, ObjectDeclaration):
            return False
        own = self._types.fields(known)
        for field in declaration.fields:
            module, annotation = own[field.name.wire]
            mine, theirs = set(self._classes(module, annotation)), set(self._objects(field.type))
            if mine and theirs and not any(self.likeness(one, other) >= _ALIKE for one in mine for other in theirs):
                return False
        return True

    def _classes(self, module: str, annotation: ast.expr, depth: int = 0) -> Iterator[TypeId]:
        """Yield the classes that an annotation is, or has in it."""
        for node in ast.walk(annotation):
            known = self._types.find(module, node.id) if isinstance(node, ast.Name) else None
            if known is None:
                continue
            alias = self._types.module(known[0]).aliases.get(known[1])
            if alias is None:
                yield known
            elif depth < _DEEPEST:
                yield from self._classes(known[0], alias, depth + 1)

    def _objects(self, kind: Type) -> Iterator[str]:
        """Yield the objects that a type is, or has in it."""
        shape = self._resolved(kind)
        if isinstance(shape, ArrayType | MapType):
            shape = shape.items if isinstance(shape, ArrayType) else shape.values
        for leaf in self._leaves(shape):
            if isinstance(leaf, Reference):
                yield leaf.id

    def _values(self, kind: Type) -> frozenset[object]:
        shape = self._resolved(kind)
        return frozenset(shape.values) if isinstance(shape, EnumType) else frozenset()


def _is_called(declaration: AnyDeclaration, name: str) -> bool:
    own = "".join(split(declaration.origins[0][-1].word))
    return "".join(split(name.removesuffix("Param"))) in (own, f"{own}param")


def _branches(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the branches of an annotation without what wraps them."""
    match annotation:
        case ast.Constant(value=str() as text):
            inside = parsed_expression(text)
            if inside is not None:
                yield from _branches(inside)
        case ast.BinOp(op=ast.BitOr()):
            yield from _branches(annotation.left)
            yield from _branches(annotation.right)
        case ast.Subscript():
            origin, inner = _generic(annotation)
            if origin in _WRAPPERS and inner:
                yield from _branches(inner[0])
            elif origin == "Union":
                for each in inner:
                    yield from _branches(each)
            else:
                yield annotation
        case _:
            yield annotation


def _generic(annotation: ast.expr) -> tuple[str, list[ast.expr]]:
    """Return the name of an annotation, and what stands in its brackets."""
    match annotation:
        case ast.Subscript(value=outer, slice=ast.Tuple(elts=inner)):
            return _generic(outer)[0], inner
        case ast.Subscript(value=outer, slice=inner):
            return _generic(outer)[0], [inner]
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name, []
        case _:
            return "", []


def _is_none(annotation: ast.expr) -> bool:
    return isinstance(annotation, ast.Constant) and annotation.value is None


def _literals(annotation: ast.expr) -> frozenset[object]:
    found: set[object] = set()
    for branch in _branches(annotation):
        origin, inner = _generic(branch)
        if origin == "Literal":
            found |= {each.value for each in inner if isinstance(each, ast.Constant)}
    return frozenset(found)
