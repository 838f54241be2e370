"""What operations stream: the method that gives it, the type of an item, and what of the body asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.client.bodies import body_of
from specloom.client.methods import Method, methods_of
from specloom.client.results import Stream
from specloom.client.streams import Switch, gives_stream, switch_of
from specloom.ir.api import Api, Operation
from specloom.ir.types import Reference
from specloom.ir.walk import Declarations
from specloom.openapi import syntax
from specloom.render import Code
from specloom.targets.ruby.media_options import sent_content
from specloom.targets.ruby.model import RubyStream, RubyType, TypeKind
from specloom.targets.ruby.schemas.inventory import Schemas
from specloom.targets.ruby.schemas.types import Types
from specloom.targets.ruby.schemas.written_operations import WrittenOperation


@dataclass(frozen=True, slots=True)
class Streams:
    """Makes the streams of operations; `methods` are those of the client that stream, by the ids of operations."""

    methods: Mapping[str, Method]
    declarations: Declarations
    types: Types
    ends: tuple[str, ...]

    def of(self, operation: Operation, written: WrittenOperation, name: Code) -> RubyStream | None:
        """Return what an operation streams by a method of that name; None where it streams nothing."""
        method = self.methods.get(operation.id)
        if method is None or not isinstance(method.result, Stream):
            return None
        content = method.result.content
        medias = [media.value for each in written.operation.responses for media in each.value.value.contents]
        media = next((each for each in medias if each.pointer == content.pointer), None)
        if operation.streamed is not None:
            (key,) = streamed_keys([operation], self.declarations, self.types.schemas)
            kind = self.types.named(key)
        else:
            kind = RubyType(TypeKind.OBJECT) if media is None else self._item(media)
        return RubyStream(name, content, kind, method.accept, _switch(operation, self.declarations), self.ends)

    def _item(self, media: syntax.Media) -> RubyType:
        """Return the type of an item: of what is described as an item, as the list of them, or as one."""
        if media.item_schema is not None:
            return self.types.of(media.item_schema)
        if media.schema is None:
            return RubyType(TypeKind.OBJECT)
        if media.schema.meant.types != ("array",):
            return self.types.of(media.schema)
        items = media.schema.meant.items
        return self.types.of(items, item=True) if items is not None else RubyType(TypeKind.OBJECT)


def streaming_methods(api: Api, declarations: Declarations) -> dict[str, Method]:
    """Return of each operation that streams the method that gives its stream; of several streams the first."""
    streaming = replace(api, operations=tuple(filter(gives_stream, api.operations)))
    methods: dict[str, Method] = {}
    for method in methods_of(streaming, declarations):
        if isinstance(method.result, Stream):
            methods.setdefault(method.operation.id, method)
    return methods


def streamed_keys(operations: Iterable[Operation], declarations: Declarations, schemas: Schemas) -> Iterator[str]:
    """Yield the keys of the schemas of what operations stream, where no response of theirs has it."""
    by_place = {pointer: key for key, pointer in schemas.pointers.items()}
    for operation in operations:
        item = operation.streamed.item_type if operation.streamed is not None else None
        if isinstance(item, Reference):
            yield next(by_place[place] for place in declarations[item.id].places if place in by_place)


def _switch(operation: Operation, declarations: Declarations) -> Switch | None:
    if operation.body is None:
        return None
    sent = replace(operation, body=replace(operation.body, contents=(sent_content(operation.body),)))
    return switch_of(operation, body_of(sent, declarations), declarations)
