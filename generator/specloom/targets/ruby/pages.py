"""Lists page by page: how an operation asks for one, the method that walks over it, and the type of an item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.client.methods import Method, methods_of
from specloom.client.pages.decide import Paging, paging_of
from specloom.client.pages.pagination import Pagination
from specloom.client.results import Value
from specloom.config import ClientConfig
from specloom.ir.api import Api, Operation, Response
from specloom.ir.pagination import Path
from specloom.ir.walk import Declarations
from specloom.openapi import syntax
from specloom.render import Code
from specloom.targets.ruby.media_options import read_content
from specloom.targets.ruby.model import RubyPages, RubyType, TypeKind
from specloom.targets.ruby.schemas.merge import merged
from specloom.targets.ruby.schemas.types import Types
from specloom.targets.ruby.schemas.written_operations import WrittenOperation


def pages_of(api: Api, declarations: Declarations, config: ClientConfig) -> tuple[dict[str, Pagination], Paging]:
    """Return how operations are paged, by their ids, and the decision with what is to be said of it.

    A method of a gem reads one media type: an operation is paged where the client's method is that reads the same.
    """
    methods = methods_of(api, declarations)
    paging = paging_of(methods, declarations, config)
    operations = {operation.id: operation for operation in api.operations}
    found: dict[str, Pagination] = {}
    for method in methods:
        pagination = paging.methods.get(method.key)
        if pagination is not None and _reads_the_same(method, operations[method.operation.id].responses):
            found.setdefault(method.operation.id, pagination)
    return found, paging


def _reads_the_same(method: Method, responses: tuple[Response, ...]) -> bool:
    if not isinstance(method.result, Value) or (method.variant is not None and method.variant.preposition == "with"):
        return False
    read = {content.pointer for each in responses if each.success and (content := read_content(each)) is not None}
    return all(content.pointer in read for content in method.result.contents)


@dataclass(frozen=True, slots=True)
class PagedOperations:
    """Makes the pages of operations; `found` is how they are paged, by their ids."""

    found: Mapping[str, Pagination]
    types: Types

    def of(self, operation: Operation, written: WrittenOperation, name: Code) -> RubyPages | None:
        """Return the pages of an operation, walked over by a method of that name; None where it gives none."""
        pagination = self.found.get(operation.id)
        if pagination is None:
            return None
        success = min((each for each in operation.responses if each.success), key=lambda each: each.status != "200")
        content = read_content(success)
        medias = [media.value for each in written.operation.responses for media in each.value.value.contents]
        schema = next((each.schema for each in medias if content is not None and each.pointer == content.pointer), None)
        return RubyPages(name, pagination, self._item(schema, pagination.items))

    def _item(self, schema: syntax.Schema | None, path: Path) -> RubyType:
        """Return the type of an item of the list that stands there."""
        kind = RubyType(TypeKind.OBJECT)
        for name in path:
            if schema is None:
                return kind
            schemas = self.types.schemas
            schema = merged(schemas, schemas.resolved(schema)).properties.get(name)
        if schema is not None:
            kind = self.types.of(schema)
        return kind.inner if kind.inner is not None and kind.kind is TypeKind.ARRAY else RubyType(TypeKind.OBJECT)
