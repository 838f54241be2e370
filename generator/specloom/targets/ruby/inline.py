"""Inline schemas become models: which ones, in which order, under which names, and which of them are the same."""

from __future__ import annotations

import re
from dataclasses import replace

from specloom.diagnostics import Pointer
from specloom.ir.source import ApiSource, ContentSource, OperationSource, SchemaSource
from specloom.targets.ruby.names import operation_spelling

_DEEPEST = 100
"""References and parts inside parts that are followed to see whether a schema has a shape."""
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class Schemas:
    """All schemas that have a name: the document's own, then the inline ones that were given one.

    A node is to be looked at through `plain`, which sees simplifications, and `key`, which sees references.
    """

    def __init__(self, source: ApiSource) -> None:
        self.named: dict[str, SchemaSource] = {}
        self.ids: dict[str, str] = {}
        self._root = source
        self._plain: dict[tuple[Pointer, bool], SchemaSource] = {}
        self._keys: dict[Pointer, str] = {}
        self._same: dict[int, str] = {}
        self._identities: dict[object, int] = {}
        self._identity_of: dict[Pointer, int] = {}
        for key, named in source.schemas.items():
            self.named[key] = self.plain(named.schema)
            self.ids[key] = named.id
        self._operations()
        for key in source.schemas:
            self._gather(self.named[key], key)
        self.form_only = self._form_only()

    def key(self, node: SchemaSource, *, item: bool = False) -> str | None:
        """Return the key of the schema that `node` refers to, in the document or since it was given a name."""
        node = self.plain(node, item=item)
        return node.ref if node.ref is not None else self._keys.get(node.pointer)

    def plain(self, node: SchemaSource, *, item: bool = False) -> SchemaSource:
        """Return `node` without a choice that is none: an anyOf of one branch, or branches that only require."""
        if not (node.any_of or node.one_of):
            return node
        known = self._plain.get((node.pointer, item))
        if known is None:
            known = self._plain[node.pointer, item] = _simplified(node, item=item)
        return known

    # The walk

    def _operations(self) -> None:
        for operation in self._root.operations:
            name = operation_spelling(operation.operation_id, operation.path, operation.method)
            for parameter in operation.parameters:
                if parameter.schema is not None:
                    self._visit(parameter.schema, f"{name}_{parameter.name}_parameter")
            if operation.body is not None:
                self._contents(operation.body.contents, f"{name}_request")
            for response in operation.responses:
                self._contents(response.contents, f"{name}_{response.status}_response")

    def _contents(self, contents: tuple[ContentSource, ...], name: str) -> None:
        for content in contents:
            if content.schema is not None:
                self._visit(content.schema, name)

    def _visit(self, node: SchemaSource, name: str, *, item: bool = False) -> None:
        """Name the models inside `node`, then `node` itself where it is one."""
        node = self.plain(node, item=item)
        if node.ref is not None or node.pointer in self._keys:
            return
        name = self._free(node.title, name)
        self._gather(node, name)
        if not self._is_model(node):
            return
        identity = self._identity(node)
        if identity not in self._same:
            self._same[identity] = name = self._free(None, name)
            self.named[name] = node
            self.ids[name] = self._id(node.pointer)
        self._keys[node.pointer] = self._same[identity]

    def _gather(self, node: SchemaSource, name: str) -> None:
        """Name the models inside `node`, which is called `name`."""
        if node.ref is not None:
            return
        if node.types in ((), ("object",)):
            own = f"{name}_allOf" if node.all_of else name  # there the own properties are one more part
            for key, each in node.properties:
                self._visit(each, f"{own}_{key}")
            if isinstance(node.additional, SchemaSource):
                self._visit(node.additional, f"{name}_value")
        if node.items is not None:
            self._visit(node.items, f"{name}_inner", item=True)
        for part in node.all_of:
            self._gather(part, self._free(part.title, f"{name}_allOf"))
        for branch in node.any_of:
            self._visit(branch, f"{name}_anyOf")
        for branch in node.one_of:
            self._visit(branch, f"{name}_oneOf")

    def _is_model(self, node: SchemaSource) -> bool:
        if node.types in ((), ("object",)) and node.properties:
            return True
        if len(node.all_of) == 1 and node.all_of[0].ref is not None:
            return False
        if node.all_of:
            return any(self._has_shape(part, 0) for part in node.all_of)
        return bool(node.any_of or node.one_of)

    def _has_shape(self, part: SchemaSource, depth: int) -> bool:
        """Whether a part of an allOf is more than a scalar."""
        target = part
        while target.ref is not None and depth < _DEEPEST:
            target, depth = self.named[target.ref], depth + 1
        if target.properties or target.any_of or target.one_of:
            return True
        return depth < _DEEPEST and any(self._has_shape(inner, depth + 1) for inner in target.all_of)

    def _free(self, title: str | None, name: str) -> str:
        """Return a key that no schema has: after the title where there is one, else `name`."""
        wanted = _key(title) if title and _key(title).strip("_") else _key(name)
        found, number = wanted, 0
        while found in self.named:
            number += 1
            found = f"{wanted}_{number}"
        return found

    def _id(self, pointer: Pointer) -> str:
        return f"#{pointer.fragment}" if pointer.source == self._root.root else str(pointer)

    def _identity(self, node: SchemaSource) -> int:
        """Return a number that equal schemas share; the order of keys and of `required` does not count."""
        known = self._identity_of.get(node.pointer)
        if known is not None:
            return known
        additional = node.additional
        parts = (
            node.rest,
            node.ref,
            node.types if node.ref is not None else (),
            frozenset((key, self._identity(self.plain(each))) for key, each in node.properties),
            frozenset(node.required),
            None if node.items is None else self._identity(self.plain(node.items, item=True)),
            self._identity(self.plain(additional)) if isinstance(additional, SchemaSource) else repr(additional),
            tuple([self._identity(self.plain(each)) for each in node.one_of]),
            tuple([self._identity(self.plain(each)) for each in node.any_of]),
            tuple([self._identity(self.plain(each)) for each in node.all_of]),
        )
        found = self._identities.setdefault(parts, len(self._identities))
        self._identity_of[node.pointer] = found
        return found

    # Uses

    def _form_only(self) -> frozenset[str]:
        """Return the keys of the schemas that are only the body of a form."""
        forms: set[str] = set()
        others: set[str] = set()
        for operation in self._root.operations:
            for parameter in operation.parameters:
                if parameter.schema is not None:
                    self._used(parameter.schema, others)
            for content in contents_of(operation):
                if content.schema is not None:
                    is_form = content.media_type.partition(";")[0].strip().lower() in _FORMS
                    self._used(content.schema, forms if is_form else others)
        for node in self.named.values():
            if node.ref is not None:
                others.add(node.ref)
            self._used_inside(node, others)
        return frozenset(forms - others)

    def _used(self, node: SchemaSource, found: set[str], *, item: bool = False) -> None:
        key = self.key(node, item=item)
        if key is not None:
            found.add(key)
        else:
            self._used_inside(self.plain(node, item=item), found)

    def _used_inside(self, node: SchemaSource, found: set[str]) -> None:
        for _, each in node.properties:
            self._used(each, found)
        for branch in (*node.all_of, *node.any_of, *node.one_of):
            self._used(branch, found)
        if node.items is not None:
            self._used(node.items, found, item=True)
        if isinstance(node.additional, SchemaSource):
            self._used(node.additional, found)


def contents_of(operation: OperationSource) -> list[ContentSource]:
    """Return the media types that an operation sends and receives."""
    sent = operation.body.contents if operation.body is not None else ()
    return [*sent, *(content for response in operation.responses for content in response.contents)]


def _simplified(node: SchemaSource, *, item: bool) -> SchemaSource:
    branches = (*node.one_of, *node.any_of)
    if node.properties and all(map(_only_requires, branches)):
        return replace(node, one_of=(), any_of=())
    while not item and len(node.any_of) == 1 and not (node.one_of or node.all_of or node.properties):
        node = node.any_of[0]
    return node


def _only_requires(branch: SchemaSource) -> bool:
    """Whether a branch says nothing but that properties must be there."""
    if branch.ref is not None or not branch.required:
        return False
    silent = not branch.rest or branch.types == ("object",)
    parts = (branch.properties, branch.items, branch.one_of, branch.any_of, branch.all_of, branch.enum)
    return silent and branch.additional is None and not any(parts)


def _key(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", name)
